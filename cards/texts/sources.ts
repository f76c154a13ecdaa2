/** The sources under the reference texts, in Dutch: what it is and, in words, of when it is or when it was looked up. */
export const sourcesNl = {
  law: { name: 'Arbowet, artikel 14, en Arbobesluit, artikel 2.14d', date: 'geldt sinds 1 juli 2017' },
  stepPlan: { name: 'NVAB, 10-Stappenplan Second Opinion', date: 'juni 2019' },
  whenToAsk: { name: 'NVAB en LPBSO, Wanneer een Second Opinion?', date: 'november 2021' },
  nvabQuestions: { name: 'NVAB, Veelgestelde vragen over de second opinion', date: '10 oktober 2023' },
  lpbso: { name: 'LPBSO, Werkwijze Second Opinion', date: 'bekeken op 22 november 2026' },
  arboportaal: { name: 'Arboportaal, Second opinion bedrijfsarts', date: 'bekeken op 22 november 2026' },
  uwv: { name: 'UWV, Hoe vraag ik een deskundigenoordeel aan?', date: 'bekeken op 22 november 2026' },
  retest: {
    name: 'Commissie Klachtenbehandeling Aanstellingskeuringen, vraag 14',
    date: 'bekeken op 22 november 2026',
  },
  complaint: { name: 'NVAB, Een klacht over uw bedrijfsarts', date: 'bekeken op 22 november 2026' },
  providers: { name: 'Vrije Opdrachten, vragen over de second opinion', date: 'bekeken op 22 november 2026' },
  letter2016: { name: 'Kwaliteit op Maat, brief over de second opinion', date: '14 april 2016' },
  civilCode: { name: 'Burgerlijk Wetboek, boek 7, artikel 464', date: 'bekeken op 22 november 2026' },
  gdpr: { name: 'AVG, artikelen 7, 9, 15 en 17', date: 'geldt sinds 25 mei 2018' },
  crisis: { name: '113 Zelfmoordpreventie en alarmnummer 112', date: 'bekeken op 22 november 2026' },
  product: { name: 'De regels van deze dienst', date: 'november 2026' },
};

/** The same sources for English readers: Dutch titles stay as they are, so that they can be found. */
export const sourcesEn: typeof sourcesNl = {
  law: {
    name: 'Arbowet, article 14, and Arbobesluit, article 2.14d (working conditions law)',
    date: 'in force since 1 July 2017',
  },
  stepPlan: { name: 'NVAB, 10-Stappenplan Second Opinion', date: 'June 2019' },
  whenToAsk: { name: 'NVAB and LPBSO, Wanneer een Second Opinion?', date: 'November 2021' },
  nvabQuestions: { name: 'NVAB, Veelgestelde vragen over de second opinion', date: '10 October 2023' },
  lpbso: { name: 'LPBSO, Werkwijze Second Opinion', date: 'seen on 22 November 2026' },
  arboportaal: { name: 'Arboportaal, Second opinion bedrijfsarts', date: 'seen on 22 November 2026' },
  uwv: { name: 'UWV, Hoe vraag ik een deskundigenoordeel aan?', date: 'seen on 22 November 2026' },
  retest: {
    name: 'Commissie Klachtenbehandeling Aanstellingskeuringen, question 14',
    date: 'seen on 22 November 2026',
  },
  complaint: { name: 'NVAB, Een klacht over uw bedrijfsarts', date: 'seen on 22 November 2026' },
  providers: {
    name: 'Vrije Opdrachten, questions about the second opinion',
    date: 'seen on 22 November 2026',
  },
  letter2016: { name: 'Kwaliteit op Maat, letter about the second opinion', date: '14 April 2016' },
  civilCode: {
    name: 'Burgerlijk Wetboek (civil code), book 7, article 464',
    date: 'seen on 22 November 2026',
  },
  gdpr: { name: 'GDPR, articles 7, 9, 15 and 17', date: 'in force since 25 May 2018' },
  crisis: { name: '113 Zelfmoordpreventie and emergency number 112', date: 'seen on 22 November 2026' },
  product: { name: 'The rules of this service', date: 'November 2026' },
};
