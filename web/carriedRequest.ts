/** The place in this browser tab where the decision aid leaves what it learned of a request. */
const PLACE = 'second-opinion-request';

/** The wish that the decision aid's page carried over, once; undefined when there is none. */
export function takeCarriedRequest(): { readonly intent: string; readonly subject?: string } | undefined {
  const subject = sessionStorage.getItem(PLACE);
  if (subject === null) return undefined;
  sessionStorage.removeItem(PLACE);
  return { intent: 'action_start_request', ...(subject === '' ? {} : { subject }) };
}
