/** Counts what goes out, and throws beyond the budget: that is a mistake of ours. */
export const countRequests = (maxRequests = Infinity) => {
  let requests = 0;
  return {
    add: () => {
      if (requests >= maxRequests) {
        throw new Error(
          `REQUEST_BUDGET_EXCEEDED: ${maxRequests} requests were allowed; raise maxRequests or look for a loop`,
        );
      }
      requests += 1;
    },
    count: () => requests,
  };
};
