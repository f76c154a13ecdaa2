import { at, everything, type Tree } from './ublTree.ts';

/**
 * A rule of EN 16931, of Peppol BIS Billing 3.0 or of the Netherlands (NLCIUS), under its own id. `breaks` changes a good
 * invoice so that it no longer holds; `of` says for which invoices a rule can be broken at all: taxed (S) or exempt (E).
 */
export type PeppolRule = {
  readonly id: string;
  readonly says: string;
  readonly holds: (invoice: Tree) => boolean;
  readonly breaks: (xml: string) => string;
  readonly of?: 'S' | 'E';
};

const seller = 'cac:AccountingSupplierParty/cac:Party';
const buyer = 'cac:AccountingCustomerParty/cac:Party';
const totals = 'cac:LegalMonetaryTotal';
const breakdown = 'cac:TaxTotal/cac:TaxSubtotal';
const line = 'cac:InvoiceLine';
const category = 'cac:Item/cac:ClassifiedTaxCategory';
const legal = 'cac:PartyLegalEntity';

const texts = (tree: Tree, path: string): readonly string[] => at(tree, path).map(({ text }) => text.trim());
const first = (tree: Tree, path: string): string => texts(tree, path)[0] ?? '';
const has = (path: string) => (tree: Tree) => first(tree, path) !== '';
const each = (path: string, fits: (tree: Tree) => boolean) => (tree: Tree) => at(tree, path).every(fits);
/** In cents, so that sums are exact; not a number where there is none. */
const cents = (text: string): number =>
  /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
const amount = (tree: Tree, path: string): number => cents(first(tree, path));
const sum = (tree: Tree, path: string): number =>
  texts(tree, path).reduce((all, text) => all + cents(text), 0);
const twoDecimals = (path: string) => (tree: Tree) =>
  texts(tree, path).every((text) => /^-?\d+(\.\d{1,2})?$/.test(text));
const codesIn = (path: string, codes: RegExp) => (tree: Tree) =>
  texts(tree, path).length > 0 && texts(tree, path).every((text) => codes.test(text));
const schemeIn = (path: string, schemes: RegExp) => (tree: Tree) =>
  at(tree, path).every(({ attributes }) => schemes.test(attributes.schemeID ?? ''));
const linesOf = (tree: Tree, code: string): readonly Tree[] =>
  at(tree, line).filter((each) => first(each, `${category}/cbc:ID`) === code);
const groupsOf = (tree: Tree, code: string): readonly Tree[] =>
  at(tree, breakdown).filter((each) => first(each, 'cac:TaxCategory/cbc:ID') === code);
const linesSum = (tree: Tree, code: string, rate: string): number =>
  linesOf(tree, code)
    .filter((each) => Number(first(each, `${category}/cbc:Percent`)) === Number(rate))
    .reduce((all, each) => all + amount(each, 'cbc:LineExtensionAmount'), 0);

const without = (name: string) => (xml: string) =>
  xml.replace(new RegExp(`<${name}(?: [^>]*)?>[\\s\\S]*?</${name}>`), '');
const inside = (outer: string, change: (xml: string) => string) => (xml: string) =>
  xml.replace(new RegExp(`<${outer}(?: [^>]*)?>[\\s\\S]*?</${outer}>`), change);
const set = (name: string, text: string) => (xml: string) =>
  xml.replace(new RegExp(`(<${name}(?: [^>]*)?>)[^<]*(</${name}>)`), `$1${text}$2`);
const scheme = (name: string, value: string) => (xml: string) =>
  xml.replace(new RegExp(`(<${name} schemeID=")[^"]*"`), `$1${value}"`);
const inSeller = (change: (xml: string) => string) => inside('cac:AccountingSupplierParty', change);
const inBuyer = (change: (xml: string) => string) => inside('cac:AccountingCustomerParty', change);
const inTotals = (change: (xml: string) => string) => inside(totals, change);
const inTax = (change: (xml: string) => string) => inside('cac:TaxTotal', change);
const inGroup = (change: (xml: string) => string) => inside('cac:TaxSubtotal', change);
const inLine = (change: (xml: string) => string) => inside(line, change);

const isEuro = /^EUR$/;
const isDate = /^\d{4}-\d{2}-\d{2}$/;
const isKvkOrOin = (tree: Tree): boolean =>
  (tree.attributes.schemeID === '0106' && /^\d{8}$/.test(tree.text)) ||
  (tree.attributes.schemeID === '0190' && /^\d{20}$/.test(tree.text));
const isNamed = (path: string) => (tree: Tree) =>
  ['cbc:StreetName', 'cbc:CityName', 'cbc:PostalZone'].every((name) =>
    has(`${path}/cac:PostalAddress/${name}`)(tree),
  );

// biome-ignore format: reads like a table
/** The rules that can apply to an invoice of this product: one line, one rate, one service to another in the Netherlands. */
export const peppolRules: readonly PeppolRule[] = [
  // What an invoice cannot do without (EN 16931).
  { id: 'BR-01', says: 'names the specification', holds: has('cbc:CustomizationID'), breaks: without('cbc:CustomizationID') },
  { id: 'BR-02', says: 'has a number', holds: has('cbc:ID'), breaks: without('cbc:ID') },
  { id: 'BR-03', says: 'has a date of issue', holds: has('cbc:IssueDate'), breaks: without('cbc:IssueDate') },
  { id: 'BR-04', says: 'has a type code', holds: has('cbc:InvoiceTypeCode'), breaks: without('cbc:InvoiceTypeCode') },
  { id: 'BR-05', says: 'has a currency', holds: has('cbc:DocumentCurrencyCode'), breaks: without('cbc:DocumentCurrencyCode') },
  { id: 'BR-06', says: 'names the seller', holds: has(`${seller}/${legal}/cbc:RegistrationName`), breaks: inSeller(without('cbc:RegistrationName')) },
  { id: 'BR-07', says: 'names the buyer', holds: has(`${buyer}/${legal}/cbc:RegistrationName`), breaks: inBuyer(without('cbc:RegistrationName')) },
  { id: 'BR-08', says: 'has an address of the seller', holds: (tree) => at(tree, `${seller}/cac:PostalAddress`).length === 1, breaks: inSeller(without('cac:PostalAddress')) },
  { id: 'BR-09', says: 'has the country of the seller', holds: has(`${seller}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`), breaks: inSeller(without('cac:Country')) },
  { id: 'BR-10', says: 'has an address of the buyer', holds: (tree) => at(tree, `${buyer}/cac:PostalAddress`).length === 1, breaks: inBuyer(without('cac:PostalAddress')) },
  { id: 'BR-11', says: 'has the country of the buyer', holds: has(`${buyer}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`), breaks: inBuyer(without('cac:Country')) },
  { id: 'BR-12', says: 'has the sum of its lines', holds: has(`${totals}/cbc:LineExtensionAmount`), breaks: inTotals(without('cbc:LineExtensionAmount')) },
  { id: 'BR-13', says: 'has the total without VAT', holds: has(`${totals}/cbc:TaxExclusiveAmount`), breaks: inTotals(without('cbc:TaxExclusiveAmount')) },
  { id: 'BR-14', says: 'has the total with VAT', holds: has(`${totals}/cbc:TaxInclusiveAmount`), breaks: inTotals(without('cbc:TaxInclusiveAmount')) },
  { id: 'BR-15', says: 'has the amount to pay', holds: has(`${totals}/cbc:PayableAmount`), breaks: inTotals(without('cbc:PayableAmount')) },
  { id: 'BR-16', says: 'has a line', holds: (tree) => at(tree, line).length > 0, breaks: without(line) },
  { id: 'BR-21', says: 'has an id in each line', holds: each(line, has('cbc:ID')), breaks: inLine(without('cbc:ID')) },
  { id: 'BR-22', says: 'has a quantity in each line', holds: each(line, has('cbc:InvoicedQuantity')), breaks: inLine(without('cbc:InvoicedQuantity')) },
  { id: 'BR-23', says: 'has a unit in each line', holds: each(`${line}/cbc:InvoicedQuantity`, ({ attributes }) => attributes.unitCode !== undefined), breaks: (xml) => xml.replace(/ unitCode="[^"]*"/, '') },
  { id: 'BR-24', says: 'has an amount in each line', holds: each(line, has('cbc:LineExtensionAmount')), breaks: inLine(without('cbc:LineExtensionAmount')) },
  { id: 'BR-25', says: 'names the item of each line', holds: each(line, has('cac:Item/cbc:Name')), breaks: inLine(without('cbc:Name')) },
  { id: 'BR-26', says: 'has a price in each line', holds: each(line, has('cac:Price/cbc:PriceAmount')), breaks: inLine(without('cac:Price')) },
  { id: 'BR-27', says: 'has no price below nought', holds: each(line, (tree) => amount(tree, 'cac:Price/cbc:PriceAmount') >= 0), breaks: set('cbc:PriceAmount', '-1.00') },
  { id: 'BR-45', says: 'has a taxable amount in each group of VAT', holds: each(breakdown, has('cbc:TaxableAmount')), breaks: inGroup(without('cbc:TaxableAmount')) },
  { id: 'BR-46', says: 'has an amount of VAT in each group', holds: each(breakdown, has('cbc:TaxAmount')), breaks: inGroup(without('cbc:TaxAmount')) },
  { id: 'BR-47', says: 'has a category in each group', holds: each(breakdown, has('cac:TaxCategory/cbc:ID')), breaks: inGroup(inside('cac:TaxCategory', without('cbc:ID'))) },
  { id: 'BR-48', says: 'has a rate in each group', holds: each(breakdown, has('cac:TaxCategory/cbc:Percent')), breaks: inGroup(without('cbc:Percent')) },
  { id: 'BR-49', says: 'says how it is paid', holds: each('cac:PaymentMeans', has('cbc:PaymentMeansCode')), breaks: without('cbc:PaymentMeansCode') },
  { id: 'BR-50', says: 'has an account where it gives one', holds: each('cac:PaymentMeans/cac:PayeeFinancialAccount', has('cbc:ID')), breaks: inside('cac:PayeeFinancialAccount', without('cbc:ID')) },
  { id: 'BR-61', says: 'has an account for a credit transfer', holds: each('cac:PaymentMeans', (tree) => !['30', '58'].includes(first(tree, 'cbc:PaymentMeansCode')) || has('cac:PayeeFinancialAccount/cbc:ID')(tree)), breaks: without('cac:PayeeFinancialAccount') },
  { id: 'BR-62', says: 'names the scheme of the seller’s address', holds: schemeIn(`${seller}/cbc:EndpointID`, /./), breaks: inSeller((xml) => xml.replace(/EndpointID schemeID="[^"]*"/, 'EndpointID')) },
  { id: 'BR-63', says: 'names the scheme of the buyer’s address', holds: schemeIn(`${buyer}/cbc:EndpointID`, /./), breaks: inBuyer((xml) => xml.replace(/EndpointID schemeID="[^"]*"/, 'EndpointID')) },

  // What has to agree (EN 16931).
  { id: 'BR-CO-04', says: 'has a VAT category in each line', holds: each(line, has(`${category}/cbc:ID`)), breaks: inside('cac:ClassifiedTaxCategory', without('cbc:ID')) },
  { id: 'BR-CO-09', says: 'begins VAT numbers with their country', holds: (tree) => [seller, buyer].every((party) => texts(tree, `${party}/cac:PartyTaxScheme/cbc:CompanyID`).every((text) => /^[A-Z]{2}/.test(text))), breaks: inSeller(inside('cac:PartyTaxScheme', set('cbc:CompanyID', '001234567B01'))) },
  { id: 'BR-CO-10', says: 'sums its lines', holds: (tree) => amount(tree, `${totals}/cbc:LineExtensionAmount`) === sum(tree, `${line}/cbc:LineExtensionAmount`), breaks: inTotals(set('cbc:LineExtensionAmount', '0.01')) },
  { id: 'BR-CO-13', says: 'has as total without VAT the sum of its lines', holds: (tree) => amount(tree, `${totals}/cbc:TaxExclusiveAmount`) === sum(tree, `${line}/cbc:LineExtensionAmount`), breaks: inTotals(set('cbc:TaxExclusiveAmount', '0.01')) },
  { id: 'BR-CO-14', says: 'sums the VAT of its groups', holds: (tree) => amount(tree, 'cac:TaxTotal/cbc:TaxAmount') === sum(tree, `${breakdown}/cbc:TaxAmount`), breaks: inTax(set('cbc:TaxAmount', '0.01')) },
  { id: 'BR-CO-15', says: 'adds the VAT to the total without it', holds: (tree) => amount(tree, `${totals}/cbc:TaxInclusiveAmount`) === amount(tree, `${totals}/cbc:TaxExclusiveAmount`) + amount(tree, 'cac:TaxTotal/cbc:TaxAmount'), breaks: inTotals(set('cbc:TaxInclusiveAmount', '0.01')) },
  { id: 'BR-CO-16', says: 'has to be paid whole', holds: (tree) => amount(tree, `${totals}/cbc:PayableAmount`) === amount(tree, `${totals}/cbc:TaxInclusiveAmount`), breaks: inTotals(set('cbc:PayableAmount', '0.01')) },
  { id: 'BR-CO-17', says: 'has in each group the VAT of its rate, to the cent', holds: each(breakdown, (tree) => amount(tree, 'cbc:TaxAmount') === Math.round((amount(tree, 'cbc:TaxableAmount') * Number(first(tree, 'cac:TaxCategory/cbc:Percent'))) / 100)), breaks: inGroup(set('cbc:TaxAmount', '7.77')) },
  { id: 'BR-CO-18', says: 'has a group of VAT', holds: (tree) => at(tree, breakdown).length > 0, breaks: without('cac:TaxSubtotal') },
  { id: 'BR-CO-25', says: 'says until when it is paid', holds: (tree) => amount(tree, `${totals}/cbc:PayableAmount`) <= 0 || has('cbc:DueDate')(tree) || has('cac:PaymentTerms/cbc:Note')(tree), breaks: without('cac:PaymentTerms') },
  { id: 'BR-CO-26', says: 'tells who the seller is by a number', holds: (tree) => has(`${seller}/${legal}/cbc:CompanyID`)(tree) || has(`${seller}/cac:PartyTaxScheme/cbc:CompanyID`)(tree), breaks: inSeller((xml) => without('cac:PartyTaxScheme')(inside(legal, without('cbc:CompanyID'))(xml))) },

  // No more than two decimals (EN 16931).
  { id: 'BR-DEC-09', says: 'has at most two decimals in the sum of its lines', holds: twoDecimals(`${totals}/cbc:LineExtensionAmount`), breaks: inTotals(set('cbc:LineExtensionAmount', '1.001')) },
  { id: 'BR-DEC-12', says: 'has at most two decimals in the total without VAT', holds: twoDecimals(`${totals}/cbc:TaxExclusiveAmount`), breaks: inTotals(set('cbc:TaxExclusiveAmount', '1.001')) },
  { id: 'BR-DEC-13', says: 'has at most two decimals in the VAT', holds: twoDecimals('cac:TaxTotal/cbc:TaxAmount'), breaks: inTax(set('cbc:TaxAmount', '1.001')) },
  { id: 'BR-DEC-14', says: 'has at most two decimals in the total with VAT', holds: twoDecimals(`${totals}/cbc:TaxInclusiveAmount`), breaks: inTotals(set('cbc:TaxInclusiveAmount', '1.001')) },
  { id: 'BR-DEC-18', says: 'has at most two decimals in the amount to pay', holds: twoDecimals(`${totals}/cbc:PayableAmount`), breaks: inTotals(set('cbc:PayableAmount', '1.001')) },
  { id: 'BR-DEC-19', says: 'has at most two decimals in a taxable amount', holds: twoDecimals(`${breakdown}/cbc:TaxableAmount`), breaks: inGroup(set('cbc:TaxableAmount', '1.001')) },
  { id: 'BR-DEC-20', says: 'has at most two decimals in the VAT of a group', holds: twoDecimals(`${breakdown}/cbc:TaxAmount`), breaks: inGroup(set('cbc:TaxAmount', '1.001')) },
  { id: 'BR-DEC-23', says: 'has at most two decimals in the amount of a line', holds: twoDecimals(`${line}/cbc:LineExtensionAmount`), breaks: inLine(set('cbc:LineExtensionAmount', '1.001')) },

  // Codes (EN 16931), as far as this product uses them.
  { id: 'BR-CL-01', says: 'is a commercial invoice', holds: codesIn('cbc:InvoiceTypeCode', /^380$/), breaks: set('cbc:InvoiceTypeCode', '999') },
  { id: 'BR-CL-03', says: 'has a known currency at each amount', holds: (tree) => everything(tree).every(({ attributes }) => attributes.currencyID === undefined || isEuro.test(attributes.currencyID)), breaks: (xml) => xml.replace('currencyID="EUR"', 'currencyID="EURO"') },
  { id: 'BR-CL-04', says: 'has a known currency', holds: codesIn('cbc:DocumentCurrencyCode', isEuro), breaks: set('cbc:DocumentCurrencyCode', 'EURO') },
  { id: 'BR-CL-11', says: 'has a known scheme of registration', holds: (tree) => [seller, buyer].every((party) => schemeIn(`${party}/${legal}/cbc:CompanyID`, /^(?:0106|0190)$/)(tree)), breaks: inSeller(inside(legal, scheme('cbc:CompanyID', 'KVK'))) },
  { id: 'BR-CL-14', says: 'has known countries', holds: (tree) => [seller, buyer].every((party) => codesIn(`${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`, /^NL$/)(tree)), breaks: set('cbc:IdentificationCode', 'NLD') },
  { id: 'BR-CL-16', says: 'has a known way of paying', holds: codesIn('cac:PaymentMeans/cbc:PaymentMeansCode', /^(?:30|48|49|57|58|59)$/), breaks: set('cbc:PaymentMeansCode', '999') },
  { id: 'BR-CL-17', says: 'has a known category in each group', holds: codesIn(`${breakdown}/cac:TaxCategory/cbc:ID`, /^[SEZ]$/), breaks: inGroup(inside('cac:TaxCategory', set('cbc:ID', 'X'))) },
  { id: 'BR-CL-18', says: 'has a known category in each line', holds: codesIn(`${line}/${category}/cbc:ID`, /^[SEZ]$/), breaks: inside('cac:ClassifiedTaxCategory', set('cbc:ID', 'X')) },
  { id: 'BR-CL-22', of: 'E', says: 'has a known code for the reason of an exemption', holds: each(`${breakdown}/cac:TaxCategory/cbc:TaxExemptionReasonCode`, ({ text }) => /^VATEX-EU-132(?:-1[A-Q])?$/.test(text)), breaks: set('cbc:TaxExemptionReasonCode', 'ZORG') },
  { id: 'BR-CL-23', says: 'has a known unit', holds: each(`${line}/cbc:InvoicedQuantity`, ({ attributes }) => attributes.unitCode === 'C62'), breaks: (xml) => xml.replace('unitCode="C62"', 'unitCode="STUK"') },
  { id: 'BR-CL-25', says: 'has a known scheme of electronic address', holds: (tree) => [seller, buyer].every((party) => schemeIn(`${party}/cbc:EndpointID`, /^(?:0106|0190|9944)$/)(tree)), breaks: inBuyer(scheme('cbc:EndpointID', '9999')) },

  // VAT by category (EN 16931).
  { id: 'BR-S-01', of: 'S', says: 'has a group for taxed lines', holds: (tree) => linesOf(tree, 'S').length === 0 || groupsOf(tree, 'S').length > 0, breaks: inGroup(inside('cac:TaxCategory', set('cbc:ID', 'Z'))) },
  { id: 'BR-S-02', of: 'S', says: 'has the seller’s VAT number where a line is taxed', holds: (tree) => linesOf(tree, 'S').length === 0 || has(`${seller}/cac:PartyTaxScheme/cbc:CompanyID`)(tree), breaks: inSeller(without('cac:PartyTaxScheme')) },
  { id: 'BR-S-05', of: 'S', says: 'has a rate above nought in a taxed line', holds: (tree) => linesOf(tree, 'S').every((each) => Number(first(each, `${category}/cbc:Percent`)) > 0), breaks: inLine(set('cbc:Percent', '0')) },
  { id: 'BR-S-08', of: 'S', says: 'taxes in each group the lines at its rate', holds: (tree) => groupsOf(tree, 'S').every((group) => amount(group, 'cbc:TaxableAmount') === linesSum(tree, 'S', first(group, 'cac:TaxCategory/cbc:Percent'))), breaks: inGroup(set('cbc:TaxableAmount', '7.77')) },
  { id: 'BR-S-09', of: 'S', says: 'has in a taxed group the VAT of its rate', holds: (tree) => groupsOf(tree, 'S').every((group) => amount(group, 'cbc:TaxAmount') === Math.round((amount(group, 'cbc:TaxableAmount') * Number(first(group, 'cac:TaxCategory/cbc:Percent'))) / 100)), breaks: inGroup(set('cbc:TaxAmount', '7.77')) },
  { id: 'BR-S-10', of: 'S', says: 'gives no reason of exemption for what is taxed', holds: (tree) => groupsOf(tree, 'S').every((group) => !has('cac:TaxCategory/cbc:TaxExemptionReason')(group)), breaks: inGroup((xml) => xml.replace('</cbc:Percent>', '</cbc:Percent><cbc:TaxExemptionReason>zorg</cbc:TaxExemptionReason>')) },
  { id: 'BR-E-01', of: 'E', says: 'has one group for exempt lines', holds: (tree) => linesOf(tree, 'E').length === 0 || groupsOf(tree, 'E').length === 1, breaks: inGroup(inside('cac:TaxCategory', set('cbc:ID', 'S'))) },
  { id: 'BR-E-02', of: 'E', says: 'has the seller’s VAT number where a line is exempt', holds: (tree) => linesOf(tree, 'E').length === 0 || has(`${seller}/cac:PartyTaxScheme/cbc:CompanyID`)(tree), breaks: inSeller(without('cac:PartyTaxScheme')) },
  { id: 'BR-E-05', of: 'E', says: 'has a rate of nought in an exempt line', holds: (tree) => linesOf(tree, 'E').every((each) => Number(first(each, `${category}/cbc:Percent`)) === 0), breaks: inLine(set('cbc:Percent', '21')) },
  { id: 'BR-E-08', of: 'E', says: 'sums the exempt lines', holds: (tree) => groupsOf(tree, 'E').every((group) => amount(group, 'cbc:TaxableAmount') === linesSum(tree, 'E', '0')), breaks: inGroup(set('cbc:TaxableAmount', '7.77')) },
  { id: 'BR-E-09', of: 'E', says: 'has no VAT on what is exempt', holds: (tree) => groupsOf(tree, 'E').every((group) => amount(group, 'cbc:TaxAmount') === 0), breaks: inGroup(set('cbc:TaxAmount', '7.77')) },
  { id: 'BR-E-10', of: 'E', says: 'gives the reason of an exemption', holds: (tree) => groupsOf(tree, 'E').every((group) => has('cac:TaxCategory/cbc:TaxExemptionReason')(group) || has('cac:TaxCategory/cbc:TaxExemptionReasonCode')(group)), breaks: (xml) => without('cbc:TaxExemptionReason')(without('cbc:TaxExemptionReasonCode')(xml)) },
  { id: 'BR-Z-01', says: 'has one group for lines at nought', holds: (tree) => linesOf(tree, 'Z').length === 0 || groupsOf(tree, 'Z').length === 1, breaks: inside('cac:ClassifiedTaxCategory', set('cbc:ID', 'Z')) },
  { id: 'BR-Z-05', of: 'S', says: 'has a rate of nought in a line at nought', holds: (tree) => linesOf(tree, 'Z').every((each) => Number(first(each, `${category}/cbc:Percent`)) === 0), breaks: inside('cac:ClassifiedTaxCategory', set('cbc:ID', 'Z')) },
  { id: 'BR-Z-08', says: 'sums the lines at nought', holds: (tree) => groupsOf(tree, 'Z').every((group) => amount(group, 'cbc:TaxableAmount') === linesSum(tree, 'Z', '0')), breaks: inGroup(inside('cac:TaxCategory', set('cbc:ID', 'Z'))) },
  { id: 'BR-Z-09', says: 'has no VAT on what is at nought', holds: (tree) => groupsOf(tree, 'Z').every((group) => amount(group, 'cbc:TaxAmount') === 0), breaks: inGroup((xml) => inside('cac:TaxCategory', set('cbc:ID', 'Z'))(set('cbc:TaxAmount', '7.77')(xml))) },
  { id: 'BR-Z-10', of: 'E', says: 'gives no reason of exemption for what is at nought', holds: (tree) => groupsOf(tree, 'Z').every((group) => !has('cac:TaxCategory/cbc:TaxExemptionReason')(group)), breaks: inGroup(inside('cac:TaxCategory', set('cbc:ID', 'Z'))) },

  // Peppol BIS Billing 3.0.
  { id: 'PEPPOL-EN16931-R001', says: 'names the business process', holds: has('cbc:ProfileID'), breaks: without('cbc:ProfileID') },
  { id: 'PEPPOL-EN16931-R002', says: 'has at most one note', holds: (tree) => at(tree, 'cbc:Note').length <= 1, breaks: (xml) => xml.replace('<cbc:DocumentCurrencyCode>', '<cbc:Note>a</cbc:Note><cbc:Note>b</cbc:Note><cbc:DocumentCurrencyCode>') },
  { id: 'PEPPOL-EN16931-R003', says: 'has a reference for the buyer', holds: (tree) => has('cbc:BuyerReference')(tree) || has('cac:OrderReference/cbc:ID')(tree), breaks: without('cbc:BuyerReference') },
  { id: 'PEPPOL-EN16931-R004', says: 'follows the specification of Peppol', holds: (tree) => first(tree, 'cbc:CustomizationID').startsWith('urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'), breaks: set('cbc:CustomizationID', 'urn:cen.eu:en16931:2017') },
  { id: 'PEPPOL-EN16931-R007', says: 'names the business process as Peppol writes it', holds: codesIn('cbc:ProfileID', /^urn:fdc:peppol\.eu:2017:poacc:billing:\d{2}:1\.0$/), breaks: set('cbc:ProfileID', 'billing') },
  { id: 'PEPPOL-EN16931-R008', says: 'has no empty element', holds: (tree) => everything(tree).every(({ text, children }) => children.length > 0 || text.trim() !== ''), breaks: set('cbc:CityName', '') },
  { id: 'PEPPOL-EN16931-R010', says: 'has an electronic address of the buyer', holds: has(`${buyer}/cbc:EndpointID`), breaks: inBuyer(without('cbc:EndpointID')) },
  { id: 'PEPPOL-EN16931-R020', says: 'has an electronic address of the seller', holds: has(`${seller}/cbc:EndpointID`), breaks: inSeller(without('cbc:EndpointID')) },
  { id: 'PEPPOL-EN16931-R051', says: 'has every amount in its own currency', holds: (tree) => everything(tree).every(({ attributes }) => attributes.currencyID === undefined || attributes.currencyID === first(tree, 'cbc:DocumentCurrencyCode')), breaks: (xml) => xml.replace('currencyID="EUR"', 'currencyID="USD"') },
  { id: 'PEPPOL-EN16931-R053', says: 'has one total of VAT with groups', holds: (tree) => at(tree, 'cac:TaxTotal').filter((total) => at(total, 'cac:TaxSubtotal').length > 0).length === 1, breaks: (xml) => xml.replace(/(<cac:TaxTotal>[\s\S]*?<\/cac:TaxTotal>)/, '$1$1') },
  { id: 'PEPPOL-EN16931-R054', says: 'has no other total of VAT without a currency for it', holds: (tree) => at(tree, 'cac:TaxTotal').filter((total) => at(total, 'cac:TaxSubtotal').length === 0).length === (has('cbc:TaxCurrencyCode')(tree) ? 1 : 0), breaks: (xml) => xml.replace('<cac:TaxTotal>', '<cac:TaxTotal><cbc:TaxAmount currencyID="EUR">1.00</cbc:TaxAmount></cac:TaxTotal><cac:TaxTotal>') },
  { id: 'PEPPOL-EN16931-R120', says: 'has in each line quantity times price', holds: each(line, (tree) => amount(tree, 'cbc:LineExtensionAmount') === Math.round(Number(first(tree, 'cbc:InvoicedQuantity')) * amount(tree, 'cac:Price/cbc:PriceAmount'))), breaks: set('cbc:InvoicedQuantity', '2') },
  { id: 'PEPPOL-EN16931-F001', says: 'writes dates as YYYY-MM-DD', holds: codesIn('cbc:IssueDate', isDate), breaks: set('cbc:IssueDate', '1-12-2026') },
  { id: 'PEPPOL-EN16931-CL008', says: 'has electronic addresses in a scheme that Peppol knows', holds: (tree) => [seller, buyer].every((party) => schemeIn(`${party}/cbc:EndpointID`, /^(?:0106|0190|9944)$/)(tree)), breaks: inSeller(scheme('cbc:EndpointID', '0000')) },
  { id: 'PEPPOL-EN16931-P0100', says: 'is of a type that Peppol takes', holds: codesIn('cbc:InvoiceTypeCode', /^(?:380|383|386|389|393|71|80|82|84|102|218|219|325|326|331|380|382|384|385|388|395|553|575|623|780|817|870|875|876|877)$/), breaks: set('cbc:InvoiceTypeCode', '381') },

  // The Netherlands: as Peppol has them (NL-R) and as NLCIUS does (BR-NL).
  { id: 'NL-R-002', says: 'has street, town and postcode of the seller', holds: isNamed(seller), breaks: inSeller(without('cbc:StreetName')) },
  { id: 'BR-NL-3', says: 'has street, town and postcode of the seller', holds: isNamed(seller), breaks: inSeller(without('cbc:PostalZone')) },
  { id: 'NL-R-003', says: 'has a KvK number or an OIN of the seller', holds: (tree) => at(tree, `${seller}/${legal}/cbc:CompanyID`).some(isKvkOrOin), breaks: inSeller(inside(legal, without('cbc:CompanyID'))) },
  { id: 'BR-NL-1', says: 'has a KvK number or an OIN of the seller', holds: (tree) => at(tree, `${seller}/${legal}/cbc:CompanyID`).some(isKvkOrOin), breaks: inSeller(inside(legal, scheme('cbc:CompanyID', '0088'))) },
  { id: 'NL-R-004', says: 'has street, town and postcode of the buyer', holds: isNamed(buyer), breaks: inBuyer(without('cbc:CityName')) },
  { id: 'BR-NL-4', says: 'has street, town and postcode of the buyer', holds: isNamed(buyer), breaks: inBuyer(without('cbc:PostalZone')) },
  { id: 'NL-R-005', says: 'has as registration of the buyer a KvK number or an OIN', holds: each(`${buyer}/${legal}/cbc:CompanyID`, isKvkOrOin), breaks: inBuyer(inside(legal, scheme('cbc:CompanyID', '0088'))) },
  { id: 'BR-NL-10', says: 'has as registration of the buyer a KvK number or an OIN', holds: each(`${buyer}/${legal}/cbc:CompanyID`, isKvkOrOin), breaks: inBuyer(inside(legal, set('cbc:CompanyID', '123'))) },
  { id: 'NL-R-007', says: 'says how it is paid where there is something to pay', holds: (tree) => amount(tree, `${totals}/cbc:PayableAmount`) <= 0 || at(tree, 'cac:PaymentMeans').length > 0, breaks: without('cac:PaymentMeans') },
  { id: 'BR-NL-11', says: 'says how it is paid where there is something to pay', holds: (tree) => amount(tree, `${totals}/cbc:PayableAmount`) <= 0 || at(tree, 'cac:PaymentMeans').length > 0, breaks: without('cac:PaymentMeans') },
  { id: 'NL-R-008', says: 'is paid in a way that is used in the Netherlands', holds: codesIn('cac:PaymentMeans/cbc:PaymentMeansCode', /^(?:30|48|49|57|58|59)$/), breaks: set('cbc:PaymentMeansCode', '10') },
  { id: 'BR-NL-12', says: 'is paid in a way that is used in the Netherlands', holds: codesIn('cac:PaymentMeans/cbc:PaymentMeansCode', /^(?:30|48|49|57|58|59)$/), breaks: set('cbc:PaymentMeansCode', '42') },
];
