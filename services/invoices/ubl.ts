import type { KeptInvoice, Party } from './invoice.ts';
import { element, type Xml } from './xml.ts';

/** The words of an electronic invoice. */
export type UblWords = {
  readonly name: string;
  readonly description: string;
  readonly terms: string;
  readonly exempt: string;
};

const cbc = (name: string, text: string, attributes?: Readonly<Record<string, string>>): Xml =>
  element(`cbc:${name}`, text, attributes);
const cac = (name: string, ...children: readonly (Xml | undefined)[]): Xml =>
  element(`cac:${name}`, children);

/** Whether both parties have what an electronic invoice cannot do without: who and where they are (NL-R-002 to NL-R-005), and the seller a VAT number and an account (BR-S-02, BR-E-02, NL-R-007). */
export function canBeUbl({ seller, buyer }: Pick<KeptInvoice, 'seller' | 'buyer'>): boolean {
  const isKnown = ({ organisation, street, postcode, town }: Party): boolean =>
    [organisation, street, postcode, town].every((each) => each !== undefined);
  return [seller, buyer].every(isKnown) && seller.vatNumber !== undefined && seller.iban !== undefined;
}

/**
 * An invoice to a service as UBL 2.1, by Peppol BIS Billing 3.0 with the rules for Dutch parties, which are those of
 * NLCIUS. Amounts are whole cents until they are written. Nothing in it is about a person (R57).
 */
export function ublOf(invoice: KeptInvoice, words: UblWords): string {
  const { seller, buyer } = invoice;
  const root = element(
    'Invoice',
    [
      cbc('CustomizationID', 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'),
      cbc('ProfileID', 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0'),
      cbc('ID', invoice.number),
      cbc('IssueDate', invoice.issuedOn),
      // 380: commercial invoice.
      cbc('InvoiceTypeCode', '380'),
      cbc('DocumentCurrencyCode', 'EUR'),
      cbc('BuyerReference', invoice.reference),
      cac('AccountingSupplierParty', partyXml(seller)),
      cac('AccountingCustomerParty', partyXml(buyer)),
      paymentMeans(invoice),
      cac('PaymentTerms', cbc('Note', words.terms)),
      taxTotal(invoice, words),
      cac(
        'LegalMonetaryTotal',
        money('LineExtensionAmount', invoice.net),
        money('TaxExclusiveAmount', invoice.net),
        money('TaxInclusiveAmount', invoice.total),
        money('PayableAmount', invoice.total),
      ),
      cac(
        'InvoiceLine',
        cbc('ID', '1'),
        // C62: one piece of work.
        cbc('InvoicedQuantity', '1', { unitCode: 'C62' }),
        money('LineExtensionAmount', invoice.net),
        cac(
          'Item',
          cbc('Description', words.description),
          cbc('Name', words.name),
          cac('ClassifiedTaxCategory', ...category(invoice, undefined)),
        ),
        cac('Price', money('PriceAmount', invoice.net)),
      ),
    ],
    {
      xmlns: 'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2',
      'xmlns:cac': 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
      'xmlns:cbc': 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function partyXml(party: Party): Xml {
  const { name, organisation = '', vatNumber, street = '', postcode = '', town = '' } = party;
  const scheme = { schemeID: schemeOf(organisation) };
  return cac(
    'Party',
    cbc('EndpointID', organisation, scheme),
    cac(
      'PostalAddress',
      cbc('StreetName', street),
      cbc('CityName', town),
      cbc('PostalZone', postcode),
      cac('Country', cbc('IdentificationCode', 'NL')),
    ),
    vatNumber === undefined ? undefined : cac('PartyTaxScheme', cbc('CompanyID', vatNumber), vat()),
    cac('PartyLegalEntity', cbc('RegistrationName', name), cbc('CompanyID', organisation, scheme)),
  );
}

/** 0190 for an OIN of twenty digits, 0106 for a number of the chamber of commerce (KvK). */
function schemeOf(organisation: string): string {
  return /^\d{20}$/.test(organisation) ? '0190' : '0106';
}

/** Credit transfer, to be told by the reference. */
function paymentMeans({ seller, reference }: KeptInvoice): Xml {
  return cac(
    'PaymentMeans',
    cbc('PaymentMeansCode', '30'),
    cbc('PaymentID', reference),
    cac('PayeeFinancialAccount', cbc('ID', seller.iban ?? '')),
  );
}

function taxTotal(invoice: KeptInvoice, { exempt }: UblWords): Xml {
  return cac(
    'TaxTotal',
    money('TaxAmount', invoice.vat),
    cac(
      'TaxSubtotal',
      money('TaxableAmount', invoice.net),
      money('TaxAmount', invoice.vat),
      cac('TaxCategory', ...category(invoice, exempt)),
    ),
  );
}

/** S: taxed at its rate. E: exempt as medical care (VAT directive, article 132, 1, c); Z is for goods and work taxed at nought, which this is not. */
function category({ rate }: KeptInvoice, reason: string | undefined): readonly (Xml | undefined)[] {
  const isExempt = rate === 0;
  return [
    cbc('ID', isExempt ? 'E' : 'S'),
    cbc('Percent', String(rate)),
    isExempt && reason !== undefined ? cbc('TaxExemptionReasonCode', 'VATEX-EU-132-1C') : undefined,
    isExempt && reason !== undefined ? cbc('TaxExemptionReason', reason) : undefined,
    vat(),
  ];
}

function vat(): Xml {
  return cac('TaxScheme', cbc('ID', 'VAT'));
}

/** An amount in euros with two decimals, from whole cents. */
function money(name: string, amount: number): Xml {
  return cbc(name, eurosOf(amount), { currencyID: 'EUR' });
}

/** Whole cents as euros with two decimals and a point. */
export function eurosOf(amount: number): string {
  return `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
}
