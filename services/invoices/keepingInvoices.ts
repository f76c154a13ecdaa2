import type { Cases } from '../handleCommand.ts';
import type { Invoices } from './invoices.ts';

/** The same commands; an invoice has its number and is kept as soon as it is issued. What fails here is made up for where it is first read. */
export function keepingInvoices(cases: Cases, invoices: Invoices, report: (error: unknown) => void): Cases {
  return {
    ...cases,
    act: async (person, caseId, attempt, language, signIn) => {
      const acted = await cases.act(person, caseId, attempt, language, signIn);
      if (acted.kind === 'done' && attempt.verb === 'invoice.issue')
        await invoices.of(acted.log).catch(report);
      return acted;
    },
  };
}
