import { customInputs, readScoreModel } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';

/**
 * Which of the fields that a model's rules read are the workspace's own, and so known to nobody but it. No request where
 * rules read the lead's shipped fields only. Twenty is asked by a filter, since it answers an unknown selection with null.
 */
export const customFieldsOf = async ({
  client,
  input,
}: {
  client: TwentyClient;
  /** A model as records or a file give it. */
  input: unknown;
}): Promise<Result<string[]>> => {
  const reading = readScoreModel({ input, customFields: 'ANY' });
  let fields =
    reading.kind === 'read' ? customInputs(reading.model).filter((field) => /^[_A-Za-z]\w*$/.test(field)) : [];
  while (fields.length > 0) {
    const found = await client.run(probeFields, {
      filter: { and: fields.map((field) => ({ [field]: { is: 'NOT_NULL' } })) },
    });
    if (found.ok) break;
    const { code, technicalMessage = '', field: named } = found.error;
    if (code !== 'INVALID') return found;
    const refused = fields.find((field) => field === named || technicalMessage.includes(`"${field}"`));
    // Twenty refuses without a name: then none of them counts as known, and the rules say so.
    fields = refused === undefined ? [] : fields.filter((field) => field !== refused);
  }
  return { ok: true, data: fields };
};

const probeFields = defineOperation<null, { filter: object }>({
  document: gql`
    query ProbeCustomFields($filter: LeadFilterInput!) {
      leads(filter: $filter, first: 1) {
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: () => null,
});
