import type { FlowFailure, FlowFailureCode } from '@leads/lead-flows';
import type { TwentyError } from '@leads/twenty-api';

const LEADS_OBJECTS = /^(lead|leads|create_?leads?|update_?leads?|lead[A-Z]\w*)$/i;

/** Says what is wrong and what to do about it, in lines for people. */
export const explainFailure = ({ failure, url }: { failure: FlowFailure; url: string }): string[] => {
  const error = failure.cause ?? {};
  const remedy = isAppMissing(error) ? APP_MISSING : REMEDIES[failure.code];
  if (!remedy) return [failure.message];
  const { says, does } = remedy({ url, error, message: failure.message });
  return [says, `  → ${does}`];
};

type Remedy = (about: { url: string; error: Partial<TwentyError>; message: string }) => { says: string; does: string };

const APP_MISSING: Remedy = ({ error }) => ({
  says: `This workspace does not know ${error.field ? `"${error.field}"` : 'leads'}: the Leads app is not installed, or older than this program.`,
  does: 'Install or upgrade the app (SETUP.md); then `leads doctor` says whether all is in place.',
});

const REMEDIES: Partial<Record<FlowFailureCode, Remedy>> = {
  NETWORK: ({ url, error }) =>
    error.subCode === 'NOT_SENT'
      ? {
          says: `Nothing answers at ${url}.`,
          does: 'Is the server running? `npm start` starts the sandbox; another server is named by --url or TWENTY_API_URL.',
        }
      : {
          says: `${url} did not answer (${error.technicalMessage ?? error.message ?? 'connection lost'}).`,
          does: 'Try again; every command may be repeated without harm.',
        },
  UNAUTHENTICATED: ({ url }) => ({
    says: `${url} does not accept this key.`,
    does: 'Give a valid one with --key or TWENTY_API_KEY; an admin makes it in Twenty under Settings → MCP & APIs.',
  }),
  FORBIDDEN: ({ message }) => ({
    says: `The key's role may not do this: ${message}`,
    does: 'Give the key the role Lead manager or Admin, or use another key.',
  }),
  LIMIT_REACHED: () => ({
    says: 'Twenty took no more requests for over a minute.',
    does: 'Wait a minute and run the same command again; it goes on where it stopped.',
  }),
  UNREADABLE: ({ url, error, message }) => ({
    says: `${url} answered, but not as a Twenty does${error.status ? ` (HTTP ${error.status})` : ''}: ${message}`,
    does: "Check the address: it is the server's own, like https://crm.example.com.",
  }),
  LEAD_NOT_FOUND: ({ message }) => ({
    says: message,
    does: "Copy the id from the address of the lead's page.",
  }),
  MODEL_NOT_FOUND: ({ message }) => ({
    says: message,
    does: '`leads model list` names the score models that there are.',
  }),
};

const isAppMissing = (error: Partial<TwentyError>): boolean =>
  error.subCode === 'UNKNOWN_FIELD' && (error.field === undefined || LEADS_OBJECTS.test(error.field));
