import { textsIn } from '../../cards/texts/index.ts';
import type { Calendar } from '../../domain/calendar.ts';
import type { Language } from '../../domain/people.ts';
import type { KeptInvoice, Party } from '../../services/invoices/invoice.ts';
import { type UblWords, ublOf } from '../../services/invoices/ubl.ts';
import type { Paper } from '../../services/papers/paper.ts';
import { factsBlock, paperIn } from './reading.ts';

/** An invoice as a document. In it stands the month of the work, never the day; to a service nothing about a person (R57). */
export function invoicePaper(invoice: KeptInvoice, language: Language, calendar: Calendar): Paper {
  const texts = textsIn(language);
  const words = texts.papers.invoice;
  const euros = eurosIn(language);
  const rate = `${invoice.rate}%`;
  const { seller, reference } = invoice;
  const isToService = invoice.readers.service !== undefined;
  return paperIn(
    { language, texts },
    {
      title: words.title,
      madeAt: `${invoice.issuedOn}T00:00:00.000Z`,
      blocks: [
        ...factsBlock(
          [words.number, invoice.number],
          [words.date, calendar.dateWords(invoice.issuedOn, language)],
          [words.reference, reference],
        ),
        { kind: 'heading', level: 2, text: words.from },
        { kind: 'address', lines: partyLines(seller, words) },
        { kind: 'heading', level: 2, text: words.to },
        { kind: 'address', lines: partyLines(invoice.buyer, words) },
        {
          kind: 'table',
          columns: [
            { title: words.what, share: 5 },
            { title: words.rate, share: 1, isNumber: true },
            { title: words.amount, share: 2, isNumber: true },
          ],
          rows: [
            [words.description(monthWords(invoice.performedIn, language)), rate, euros(invoice.net)],
            [words.vat(rate), '', euros(invoice.vat)],
            [words.total, '', euros(invoice.total)],
          ],
        },
        ...(invoice.rate === 0 ? [{ kind: 'paragraph', text: words.exempt } as const] : []),
        { kind: 'paragraph', text: words.terms },
        ...(seller.iban === undefined
          ? []
          : [{ kind: 'paragraph', text: words.payTo(seller.iban, reference) } as const]),
        ...(isToService ? [{ kind: 'paragraph', text: words.anonymous } as const] : []),
      ],
    },
  );
}

/** The same invoice as UBL, in Dutch: the parties are Dutch services. */
export function invoiceUbl(invoice: KeptInvoice): string {
  return ublOf(invoice, ublWords(invoice));
}

function ublWords(invoice: KeptInvoice): UblWords {
  const words = textsIn('nl').papers.invoice;
  return {
    name: 'Second opinion bedrijfsarts',
    description: words.description(monthWords(invoice.performedIn, 'nl')),
    terms: words.terms,
    exempt: words.exempt,
  };
}

function partyLines(
  party: Party,
  words: { readonly organisation: string; readonly vatNumber: string },
): readonly string[] {
  const { name, street, postcode, town, organisation, vatNumber } = party;
  return [
    name,
    street ?? '',
    [postcode, town].filter((each) => each !== undefined).join(' '),
    organisation === undefined ? '' : `${words.organisation}: ${organisation}`,
    vatNumber === undefined ? '' : `${words.vatNumber}: ${vatNumber}`,
  ].filter((line) => line !== '');
}

/** Whole cents as an amount in words of the language. */
function eurosIn(language: Language): (cents: number) => string {
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
  });
  return (cents) => format.format(cents / 100);
}

function monthWords(month: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${month}-15T00:00:00Z`));
}
