import type { documentsNl } from './documents.nl.ts';
/** Everything about files: what they are, how they are added, who reads them. */
export const documentsEn: typeof documentsNl = {
  kinds: {
    complaints: 'Complaints',
    examination: 'Examination',
    treatment: 'Treatment',
    workCapacity: 'What somebody can do at work',
    correspondence: 'Letters from and to doctors',
    advice: 'The advice it is about',
  },

  page: {
    title: 'Add a document',
    lead: 'Here you put a file ready for this case. After that you choose at the case itself who reads it.',
    who: {
      employee:
        'Until you add it, only you see this file. You do not have to give documents, and it never goes to your employer.',
      physician:
        'Until you send it, only you see this file. Take only documents that are needed and that the authorisation (permission with a signature) covers.',
      secondPhysician:
        'Until you record it, only you see this file. Take only documents that your question needs.',
    },
    kept: (days: number) =>
      `If you do not use the file, we erase it after ${days} days. We keep it locked: nobody else can open it.`,
    allow: 'I may give this file and want to put it in this case',
    allowFirst: 'First tick the box. Without your permission we take no file.',
    kind: 'What kind of document is it?',
    kindWrong: 'Choose what kind of document it is.',
    file: 'File',
    hint: 'PDF, PNG, JPEG or DOCX, of at most 10 MB.',
    send: 'Add the file',
    done: (name: string) => `The file ${name} is ready.`,
    back: 'Back to the case',
    closed: 'This case is closed. No documents can be added any more.',
    role: 'You cannot add documents in this case.',
  },

  field: {
    none: 'No files are ready yet.',
    ready: 'These files are ready. Take the tick away if a file should not go along.',
    add: 'Add a file',
    remove: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} has been removed.`,
    sending: (name: string) => `Sending ${name}`,
    progress: (percent: number) => `${percent} percent sent`,
    stop: 'Stop sending',
    stopped: 'Sending has stopped. Nothing was kept.',
    lost: 'Sending did not work. Check whether you are online and try again.',
  },

  problems: {
    kind: 'Choose what kind of document this is.',
    missing: 'Choose a file.',
    empty: 'This file is empty. Choose another file.',
    several: 'Send one file at a time.',
    tooLarge: 'This file is larger than 10 MB. Make it smaller or split it up.',
    otherType: 'We cannot take this file. Choose a PDF, PNG, JPEG or DOCX.',
    broken: 'We cannot read this file. Save it again as a PDF and try once more.',
    locked: 'This file is locked with a password. Save it without a password and try again.',
    active: 'There is a program or another file inside this file. Print it to a new PDF and choose that one.',
    tooMany: 'Too many files are ready that have not been used. Remove a few first.',
  },

  list: {
    title: 'Files that were added',
    waiting: 'Files that are ready',
    none: 'There are no documents that you can read.',
    warning:
      'A document that you download is on your device from then on. Do that on a device of your own only.',
    broken: 'This document is damaged and can no longer be opened. Ask who gave it to add it once more.',
  },

  present: {
    lead: 'This goes with the request, and this is missing:',
    advice: 'The advice itself, as a file',
    isIn: 'is enclosed',
    isMissing: 'is missing',
    count: (count: number) => (count === 0 ? 'is missing' : count === 1 ? '1 file' : `${count} files`),
    summary: 'Medical summary',
    askPhysician:
      'The advice it is about is still missing. Add it if you may: without that advice a second opinion is worth nothing.',
    askSecond:
      'The advice it is about is missing. Without that advice a second opinion is worth nothing. Do you need it? Then send the request back and write down what is missing.',
    tellEmployee:
      'The advice that you doubt is not with it yet as a file. Do you have it? Then add it yourself and choose that the second physician may read it.',
  },

  calendar: {
    title: 'Your appointment',
    fetch: 'Download the calendar file',
    fetchCancelled: 'Download the calendar file of the cancellation',
    warning:
      'The file holds the time, the place and the notes about the place. It does not say what the meeting is about.',
    ownCalendar: 'Put it in a calendar of your own, not in that of your work.',
    changed: 'Is the appointment in your calendar already? Open this file again, and it changes with it.',
    summary: 'Appointment',
    onPage: 'The notes are on the page of the appointment.',
    fileName: 'appointment.ics',
  },
};
