import type { papersNl } from './papers.nl.ts';

/** The words of letters, forms, advice and invoices as files, in English. */
export const papersEn: typeof papersNl = {
  page: (page, pages) => `Page ${page} of ${pages}`,
  unshown:
    'Not every character can stand in this file. In such a place you see the number of the character. On the page of your case you do see it.',
  list: {
    title: 'Papers to read or to keep',
    whole: 'Everything you may read in this case',
    erasedLater: 'The case is closed. Keep what you want to read later: after a time we erase the texts.',
    pdf: 'PDF',
    xml: 'e-invoice (UBL)',
    json: 'as data (JSON)',
    costHint:
      'Only if you want to, you give this letter to your employer yourself. We never send it. Your employer then does know that you ask for a second opinion.',
  },
  people: {
    employee: 'Employee',
    physician: 'Own company physician',
    second: 'Second company physician',
    phone: 'Phone',
    date: 'Date',
    sentOn: 'Sent on',
  },
  back: 'Back to the case',
  versions: 'Versions',
  download: 'Get it as PDF',

  referral: {
    title: 'Request and referral for a second opinion',
    file: 'referral',
    intro:
      'With this form an employee asks what a second company physician thinks. That is called a second opinion. The employee’s own company physician sends the form.',
    request: 'The request',
    question: 'The question',
    background: 'The question in neutral words',
    work: 'The work',
    authorisation: 'The authorisation',
    meaning: 'An authorisation is a consent that the employee signs.',
    items: 'These data may go along',
    signedOn: 'Signed on',
    textVersion: 'Version of the text',
    textSha256: 'Check number of the text (SHA-256)',
    text: 'The text that the employee signed',
    none: 'The employee gave no authorisation. That is why there are no medical data in this referral.',
    withdrawn:
      'The employee took back the authorisation. That is why there are no medical data in this referral any more.',
    withdrawnForSecond:
      'The employee took back the authorisation. The second company physician does not see the medical data here any more.',
    medical: 'Medical data',
    medicalLabel: 'What the own company physician passes on',
    noMedical: 'The own company physician sent no medical text.',
    documents: 'The documents',
    noDocuments: 'There are no documents with this referral.',
    document: 'Document',
    documentKind: 'Kind',
    adviceMissing:
      'The advice that the employee doubts is not enclosed as a document. Is it needed? Then the second company physician returns the referral.',
  },

  draft: {
    title: 'Draft advice of the second company physician',
    file: 'draft-advice',
    mark: 'DRAFT',
    intro:
      'This is a draft: a first version. Only the employee and the second company physician read it. The employee can say which facts are wrong.',
    version: (n) => `Draft advice, version ${n}`,
  },

  advice: {
    title: 'Advice of the second company physician',
    file: 'advice',
    intro:
      'This is the advice of a second company physician. It is the opinion of an expert. The own company physician need not adopt it.',
    version: (n) => `Advice, version ${n}`,
    advice: 'The advice',
    grounds: 'Why',
    remarks: 'The remarks on the draft',
    remark: 'What the employee remarked',
    handled: 'What the second company physician did with it',
    noHandling: 'No answer stands here.',
    changes: 'What is different from the draft',
    changesIntro:
      'What was added is underlined and bold. What was taken out is crossed out. A screen reader says which it is.',
    noChanges: 'The text is the same as the draft.',
    added: (text) => `(added: ${text})`,
    removed: (text) => `(taken out: ${text})`,
  },

  refusal: {
    title: 'Your request for a second opinion was refused',
    file: 'refusal',
    greeting: (name) => `Dear ${name},`,
    intro: (day) =>
      `You asked for a second opinion: what a second company physician thinks. Your company physician refuses the request on ${day}. This letter says why, and what you can do now.`,
    reasons: 'Why your request was refused',
    ground: 'Reason',
    explanation: 'The explanation of your company physician',
    todo: 'What can you do now?',
    options: [
      'Talk about it with your company physician. Sometimes it helps to put your question differently.',
      'Do you disagree? Then you can make a complaint to the occupational health service. A complaint costs you nothing.',
      'You can ask UWV for an expert opinion (deskundigenoordeel). That is an opinion on your work or your recovery.',
    ],
    complaint: (to) => `Your complaint goes to ${to}.`,
    meanwhile: 'What was agreed about your work and your recovery goes on meanwhile.',
    closing: 'Kind regards,',
  },

  noCopy: {
    title: 'No copy of the advice will come',
    file: 'no-copy',
    greeting: (name) => `Dear ${name},`,
    text: 'In this case you get no copy of the advice of the second company physician. You need not do anything about it.',
    further: 'Your guidance of the employee simply goes on.',
    closing: 'Kind regards,',
  },

  cost: {
    title: 'Request to pay for a second opinion',
    file: 'request-to-employer',
    greeting: 'Dear employer,',
    ask: (price, service) =>
      `I want a second opinion: what a second company physician thinks. The physician I chose is not in our contract with the occupational health service. The cost is ${price}, without VAT. The physician works at ${service}.`,
    askWithoutPrice: (service) =>
      `I want a second opinion: what a second company physician thinks. The physician I chose is not in our contract with the occupational health service. The physician works at ${service}.`,
    question: 'Will you pay these costs? You may say no. Then I pay them myself.',
    reasons:
      'I need not say why I want a second opinion. The outcome too stays between me and the physicians.',
    reply: 'Will you let me know what you decide?',
    closing: 'Kind regards,',
  },

  withdrawn: {
    title: 'You withdrew your request',
    file: 'withdrawal',
    greeting: (name) => `Dear ${name},`,
    text: (day) =>
      `On ${day} you withdrew your request for a second opinion. A second opinion is what a second company physician thinks. The case is now closed.`,
    shared: 'From now on we share nothing any more. What somebody has read we cannot take back.',
    invoice: 'Had the second company physician begun? Then a bill for that work may still come.',
    told: 'Your company physician knows that you stop. Your employer gets no message from us about it.',
    again: 'Do you want a second opinion later after all? Then you can ask for it again.',
    closing: 'Kind regards,',
  },

  invoice: {
    title: 'Invoice',
    file: 'invoice',
    number: 'Invoice number',
    date: 'Invoice date',
    reference: 'Reference',
    from: 'From',
    to: 'To',
    organisation: 'Company number (KvK)',
    vatNumber: 'VAT number',
    what: 'Description',
    description: (month) => `Second opinion by a company physician, ${month}`,
    amount: 'Amount',
    rate: 'VAT',
    net: 'Amount without VAT',
    vat: (rate) => `VAT ${rate}`,
    total: 'To be paid',
    exempt:
      'Exempt from VAT: health care by a doctor (article 11, paragraph 1, part g, Dutch VAT act, Wet op de omzetbelasting 1968).',
    terms: 'Please pay within 30 days of the invoice date.',
    payTo: (iban, reference) => `Pay to account ${iban} and mention reference ${reference}.`,
    anonymous: 'On purpose, nothing on this invoice is about a person.',
    noAddress:
      'The e-invoice cannot be made yet: no address is known of the service that sends it or of the one that pays. You can get the invoice as a PDF.',
  },

  keptInvoices: {
    title: 'Invoices of cases that were erased',
    kept: 'We keep an invoice for seven years, apart from the case. You can get it here.',
    of: (day) => `Invoice of ${day} (PDF)`,
  },

  export: {
    title: 'Papers of the case',
    file: 'case',
    intro: (day) => `Everything that you may read in this case on ${day}.`,
    forFile: 'Keep this in your own file. After the case is closed we erase the texts.',
    state: 'Where the case stands',
    step: 'Step',
    outcome: 'How it ended',
    texts: 'What was written down',
    byOn: (who, when) => `${who}, ${when}`,
    consents: 'Your consents',
    documents: 'Documents',
    timeline: 'What happened',
    when: 'When',
    who: 'Who',
    what: 'What',
    accessLog: 'Who read what',
    accessHead: (n) =>
      `The access log of this case has ${n} lines. With the number below you can check later that nothing in it was changed.`,
    accessHash: 'Number of the last line (SHA-256)',
  },
};
