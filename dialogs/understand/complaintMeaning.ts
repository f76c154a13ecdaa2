import { plain } from './words.ts';

/** What "klachten" or "complaints" stands for in a text; `absent` where the word is not in it. */
export type ComplaintMeaning = 'complaint' | 'symptoms' | 'unknown' | 'absent';

const word = /\b(?:klacht|klachten|klagt|klagten|complaint|complaints)\b/;
const complaint =
  /\bklacht(?:en)? (?:\w+ )?(?:indienen|in te dienen|dienen|doen|melden|maken|opsturen|procedure|regeling|commissie|formulier|tegen)\b|\b(?:dien|diende|formele|officiele|schriftelijke|klagen|make|file|submit|formal|official) (?:\w+ )?(?:een |n |a |an )?(?:klacht|klagt|complaint)|\b(?:klacht(?:en)?|complaints?) (?:\w+ )?(?:over|tegen|about|against|jegens) (?:(?:hoe|how|de manier|de bejegening|gedrag|het gedrag|mijn|de|die|deze|een|my|the|that|this|a|company|eigen|own|second|tweede|behandeling) )*(?:bedrijfsarts|ba|arts|dokter|arbo\w*|doctor|physician|bejegening|gedrag|behandeling|houding|ik|i|service|behaviour|treatment|begeleiding|bot|weiger\w*)|\bcomplaints? procedure\b/;
const symptoms =
  /\b(?:lichamelijke|psychische|mentale|medische|fysieke|gezondheids|rug|nek|knie|schouder|arm|hoofdpijn|burn out|burnout|stress|long|huid|oog|gehoor|chronische|dezelfde|mijn|mn|health|physical|medical|mental|back|knee) ?(?:klachten|complaints)\b|\bklachten (?:\w+ )?(?:aan|in|van|door|na|sinds|heb|zijn|worden|komen|verergeren|nemen|blijven|passen)\b|\bklachten over (?:mijn|de) (?:rug|nek|knie|gezondheid|hoofd|schouder|arm|been|hart)\b|\b(?:met|door|last van) (?:\w+ )?klachten\b/;

/** Whether a text speaks of symptoms or of a complaint, as far as its words tell. */
export function complaintMeaning(text: string): ComplaintMeaning {
  const words = plain(text);
  if (!word.test(words)) return 'absent';
  if (complaint.test(words)) return 'complaint';
  if (symptoms.test(words)) return 'symptoms';
  return words.split(' ').length > 6 ? 'absent' : 'unknown';
}
