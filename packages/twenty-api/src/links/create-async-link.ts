import { ApolloLink } from '@apollo/client/link';
import { firstValueFrom, Observable } from 'rxjs';

/** A link written as an async function; every one of our answers is a single value. (rxjs' `from` would cost 5 KB.) */
export const createAsyncLink = (
  handle: (operation: ApolloLink.Operation, send: () => Promise<ApolloLink.Result>) => Promise<ApolloLink.Result>,
): ApolloLink =>
  new ApolloLink(
    (operation, forward) =>
      new Observable((observer) => {
        void handle(operation, () => firstValueFrom(forward(operation))).then(
          (answer) => {
            observer.next(answer);
            observer.complete();
          },
          (failure: unknown) => observer.error(failure),
        );
      }),
  );
