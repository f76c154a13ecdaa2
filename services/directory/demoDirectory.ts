import type { Address, Directory, Employer, Person, Practice, Service } from '../../domain/people.ts';
import { type DirectoryEntries, directoryOf } from './directory.ts';

const givenNames = [
  'Sanne',
  'Joost',
  'Fatima',
  'Pieter',
  'Noor',
  'Mehmet',
  'Anouk',
  'Ruben',
  'Lieke',
  'Youssef',
  'Marit',
  'Bram',
  'Esra',
  'Teun',
  'Ilse',
  'Kofi',
  'Wendy',
  'Gijs',
  'Samira',
  'Hugo',
  'Roos',
  'Daan',
  'Priya',
  'Koen',
  'Femke',
  'Omar',
  'Maud',
  'Stijn',
  'Layla',
  'Jelle',
  'Tessa',
  'Niels',
  'Amira',
  'Sjoerd',
  'Vera',
  'Rachid',
  'Eline',
  'Thijs',
  'Soraya',
  'Freek',
  'Hanneke',
  'Murat',
  'Jip',
];
const familyNames = [
  'Vermeer',
  'Bakker',
  'Ouali',
  'Dijkstra',
  'van Loon',
  'Yilmaz',
  'Postma',
  'Kuipers',
  'Hendriks',
  'Amrani',
  'de Graaf',
];

const services: readonly Service[] = [
  service(
    'service-1',
    'Arbodienst De Linde',
    '30000001',
    'Marja Koster',
    '030 555 01 00',
    'NL000000001B01',
    'NL02DEMO0000000001',
    { street: 'Lindelaan 12', postcode: '3500 AB', town: 'Utrecht' },
  ),
  service(
    'service-2',
    'Praktijk Oostwal',
    '30000002',
    'Henk Wiersma',
    '026 555 02 00',
    'NL000000002B01',
    'NL02DEMO0000000002',
    { street: 'Oostwal 3', postcode: '6800 CD', town: 'Arnhem' },
  ),
  service(
    'service-3',
    'Bedrijfsartsen Noorderlicht',
    '30000003',
    'Carla Feenstra',
    '050 555 03 00',
    'NL000000003B01',
    'NL02DEMO0000000003',
    { street: 'Noorderplein 40', postcode: '9700 EF', town: 'Groningen' },
  ),
  service(
    'service-4',
    'Zelfstandig bedrijfsarts Zeeland',
    '30000004',
    'Jan Maas',
    '0118 555 04 00',
    'NL000000004B01',
    'NL02DEMO0000000004',
    { street: 'Dijkstraat 8', postcode: '4330 GH', town: 'Middelburg' },
  ),
];

const employers: readonly Employer[] = [
  {
    id: 'employer-1',
    name: 'Drukkerij Van Buren',
    staff: 120,
    contract: ['second-1', 'second-2', 'second-3'],
    hr: ['hr-1'],
    tenants: ['employer-1'],
    mailDomains: ['vanburen.example'],
  },
  {
    id: 'employer-2',
    name: 'Fietsenmaker Spaak',
    staff: 8,
    contract: ['second-1'],
    hr: ['hr-2'],
    tenants: ['employer-2'],
    mailDomains: ['spaak.example'],
  },
];

const physicians: readonly Person[] = [
  expert('physician-1', 'physician', 'dr. Anneke Terpstra', 'service-1', '030 555 01 11'),
  expert('physician-2', 'physician', 'dr. Willem Okafor', 'service-1', '030 555 01 12'),
  expert(
    'second-1',
    'secondPhysician',
    'dr. Karin Meulenbelt',
    'service-2',
    '026 555 02 11',
    practice('Arnhem', ['nl', 'en'], ['bewegingsapparaat', 'zwaar werk'], 950, 1),
  ),
  expert(
    'second-2',
    'secondPhysician',
    'dr. Said Benali',
    'service-2',
    '026 555 02 12',
    practice('Nijmegen', ['nl', 'fr'], ['psychische klachten', 'burn-out'], 980, 2),
  ),
  expert(
    'second-3',
    'secondPhysician',
    'dr. Geertje Hofstra',
    'service-3',
    '050 555 03 11',
    practice('Groningen', ['nl', 'de'], ['huid en longen', 'gevaarlijke stoffen'], 1025, 3),
  ),
  expert(
    'second-4',
    'secondPhysician',
    'dr. Pim Zeeuws',
    'service-4',
    '0118 555 04 11',
    practice('Middelburg', ['nl', 'en'], ['slaap en ploegendienst'], 1150, 4),
  ),
  expert(
    'second-5',
    'secondPhysician',
    'dr. Lotte Brink',
    'service-1',
    '030 555 01 15',
    practice('Utrecht', ['nl'], ['algemeen'], 900, 5),
  ),
];

const offices: readonly Person[] = services.map((each, index) => ({
  id: `backoffice-${index + 1}`,
  role: 'backOffice',
  name: each.contact.name,
  phone: each.contact.phone,
  language: 'nl',
  service: each.id,
}));

const contacts: readonly Person[] = employers.map((employer, index) => ({
  id: `hr-${index + 1}`,
  role: 'hr',
  name: index === 0 ? 'Petra de Wit' : 'Otto Spaak',
  phone: `020 555 09 0${index + 1}`,
  language: 'nl',
  employer: employer.id,
}));

/** The people of demo mode: fixed ids, invented names, numbers and addresses. */
export const demoEntries: DirectoryEntries = {
  people: [
    ...Array.from({ length: 43 }, (_unused, index) => employee(index + 1)),
    ...physicians,
    ...contacts,
    ...offices,
  ],
  services,
  employers,
};

const fixed = directoryOf(demoEntries);

/** The directory of demo mode: whoever names a person's id is that person, in whatever tenant. */
export const demoDirectory: Directory = {
  ...fixed,
  byTeams: ({ objectId }) => fixed.person(objectId),
};

function employee(n: number): Person {
  const given = givenNames[(n - 1) % givenNames.length] ?? '';
  const family = familyNames[(n * 3) % familyNames.length] ?? '';
  return {
    id: `employee-${n}`,
    role: 'employee',
    name: `${given} ${family}`,
    phone: `06 5550 ${String(n).padStart(4, '0')}`,
    language: 'nl',
    email: `employee-${n}@prive.example`,
    employer: n <= 40 ? 'employer-1' : 'employer-2',
    ownPhysician: n <= 40 ? 'physician-1' : 'physician-2',
  };
}

function expert(
  id: string,
  role: 'physician' | 'secondPhysician',
  name: string,
  at: string,
  phone: string,
  own?: Practice,
): Person {
  const base: Person = { id, role, name, phone, language: 'nl', email: `${id}@${at}.example`, service: at };
  return own === undefined ? base : { ...base, practice: own };
}

function practice(
  town: string,
  languages: readonly string[],
  fields: readonly string[],
  price: number,
  n: number,
): Practice {
  return { town, languages, fields, price, bigNumber: `1990000000${n}`, bigChecked: '2026-10-01' };
}

function service(
  id: string,
  name: string,
  organisation: string,
  contact: string,
  phone: string,
  vatNumber: string,
  iban: string,
  address: Address,
): Service {
  const complaints = `klachten@${id}.example`;
  return {
    id,
    name,
    organisation,
    contact: { name: contact, phone, hours: 'ma-vr 8.30-17.00' },
    complaints,
    vatNumber,
    iban,
    address,
  };
}
