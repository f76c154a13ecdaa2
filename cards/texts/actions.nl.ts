import { terms } from './figures.ts';
import type { ActionTexts, InputText, VerbText } from './shape.ts';

function verb(label: string, caution: string, done: string): VerbText {
  return { label, caution, done };
}

function input(label: string, hint: string, error: string): InputText {
  return { label, hint, error };
}

const upTo = { line: '200', text: '4.000', long: '20.000' };
const tooLong = (most: string) => `Schrijf ten hoogste ${most} tekens, of laat dit leeg.`;
const mayBeEmpty = 'Dit mag leeg blijven.';

/** The Dutch words of every button, input, choice, problem, refusal, role, step and time line entry: the reference. */
export const actionsNl: ActionTexts = {
  verbs: {
    'request.submit': verb(
      'Aanvraag indienen',
      '',
      'Uw aanvraag is verstuurd: uw bedrijfsarts is nu aan zet, en alle afspraken lopen gewoon door.',
    ),
    'suitability.confirm': verb(
      'Bevestigen dat het past',
      '',
      'Bevestigd: de werknemer kiest nu een tweede arts, en u kunt er een aanraden.',
    ),
    'suitability.advise': verb(
      'Een andere weg adviseren',
      '',
      'Uw advies is verstuurd: de werknemer kiest nu tussen deze weg en de second opinion.',
    ),
    'alternative.accept': verb(
      'Deze andere weg kiezen',
      'Uw zaak sluit meteen en dat kunt u niet ongedaan maken; een nieuwe aanvraag doen mag later wel.',
      'Uw zaak is gesloten: u gaat verder op de weg die uw bedrijfsarts noemde.',
    ),
    'request.insist': verb(
      'Toch een second opinion',
      '',
      'Uw keuze is doorgegeven: uw bedrijfsarts werkt nu mee, of schrijft u waarom dat niet kan.',
    ),
    'request.refuse': verb(
      'Aanvraag weigeren',
      'De zaak sluit meteen, de werknemer krijgt uw redenen, en dat kunt u niet ongedaan maken.',
      'De aanvraag is geweigerd: zet uw redenen ook in het dossier.',
    ),
    'selection.recommend': verb(
      'Een arts aanraden',
      '',
      'Uw aanbeveling is verstuurd: de werknemer kiest zelf.',
    ),
    'selection.choose': verb(
      'Mijn keuze doorgeven',
      '',
      `Wij vragen uw eerste keus nu of er tijd is: binnen ${terms.availabilityDays} dagen hoort u meer.`,
    ),
    'availability.acknowledge': verb(
      'Ontvangst bevestigen',
      '',
      'De ontvangst is bevestigd: laat nog wel weten of u tijd heeft.',
    ),
    'availability.accept': verb(
      'Ik heb tijd',
      '',
      'U doet mee: de werknemer kiest nu of u medische gegevens krijgt, en daarna komt de aanvraag.',
    ),
    'availability.decline': verb(
      'Ik heb geen tijd',
      '',
      'Uw antwoord is doorgegeven: wij vragen de volgende keus, of de werknemer kiest opnieuw.',
    ),
    'authorisation.sign': verb(
      'Machtiging tekenen',
      'Uw bedrijfsarts mag dan sturen wat u aanvinkt; intrekken kan, maar wat al verstuurd is kunt u niet ongedaan maken.',
      'U heeft getekend: uw bedrijfsarts verstuurt nu alleen wat u aanvinkte.',
    ),
    'authorisation.refuse': verb(
      'Geen machtiging geven',
      '',
      'Er gaan geen medische gegevens mee: de tweede arts weet dan misschien te weinig, maar u mag nog van mening veranderen.',
    ),
    'authorisation.withdraw': verb(
      'Machtiging intrekken',
      '',
      'Ingetrokken: er gaat niets meer mee, en de tweede arts ziet uw medische gegevens hier niet meer.',
    ),
    'document.add': verb('Eigen stukken toevoegen', '', 'Toegevoegd: alleen wie u aanwijst, kan dit lezen.'),
    'referral.send': verb(
      'Naar de tweede arts sturen',
      '',
      'Verstuurd: de tweede arts neemt de aanvraag aan, of laat weten wat er mist.',
    ),
    'referral.accept': verb(
      'Aanvraag aannemen',
      '',
      'Aangenomen: nodig de werknemer nu uit voor een gesprek.',
    ),
    'referral.return': verb(
      'Terugsturen met wat er mist',
      '',
      'Teruggestuurd: de bedrijfsarts kan aanvullen, en de werknemer kan alsnog tekenen of stoppen.',
    ),
    'engagement.end': verb(
      'Stoppen met deze zaak',
      '',
      'U bent gestopt: de werknemer kiest een andere arts, en u ziet deze zaak niet meer.',
    ),
    'request.close': verb(
      'De zaak sluiten',
      'Uw zaak sluit meteen zonder tweede advies, en dat kunt u niet ongedaan maken.',
      'Uw zaak is gesloten: de twee artsen krijgen bericht, uw werkgever niet.',
    ),
    'appointment.propose': verb(
      'Afspraak voorstellen',
      '',
      'Het voorstel is verstuurd: de werknemer bevestigt het, of zegt dat het niet kan.',
    ),
    'appointment.cancel': verb(
      'Afspraak afzeggen',
      '',
      'De afspraak is afgezegd: nu volgt een nieuw voorstel van de tweede arts.',
    ),
    'appointment.confirm': verb(
      'Afspraak bevestigen',
      '',
      'Bevestigd: neem uw paspoort, identiteitskaart of rijbewijs mee naar de afspraak.',
    ),
    'appointment.decline': verb(
      'Ik kan dan niet',
      '',
      'Doorgegeven: de tweede arts stelt een ander moment voor.',
    ),
    'appointment.held': verb(
      'Het gesprek is geweest',
      '',
      'Genoteerd: u kunt nu het advies schrijven, of eerst nog informatie vragen.',
    ),
    'appointment.missed': verb('De werknemer kwam niet', '', 'Genoteerd: stel nu een nieuwe afspraak voor.'),
    'information.request': verb(
      'Om informatie vragen',
      '',
      'Uw vraag ligt eerst bij de werknemer, die ja of nee zegt.',
    ),
    'information.consent': verb(
      'Toestemming geven',
      '',
      'U gaf toestemming voor deze ene vraag, en u kunt die ook weer intrekken.',
    ),
    'information.deny': verb(
      'Geen toestemming geven',
      '',
      'Doorgegeven: de tweede arts gaat verder zonder deze informatie.',
    ),
    'information.withdraw': verb(
      'Toestemming voor informatie intrekken',
      '',
      'Ingetrokken: wij vragen niets meer, en de tweede arts ziet het antwoord hier niet meer.',
    ),
    'information.provide': verb(
      'Antwoord versturen',
      '',
      'Uw antwoord is bij de tweede arts, die nu verder kan.',
    ),
    'information.record': verb(
      'Informatie vastleggen',
      '',
      'Vastgelegd: deze vraag is klaar, en u kunt verder met het advies.',
    ),
    'draft.submit': verb(
      'Eerste versie versturen',
      '',
      `Verstuurd aan alleen de werknemer, die nu ${terms.draftDays} dagen heeft om fouten door te geven.`,
    ),
    'draft.comment': verb(
      'Fouten doorgeven',
      '',
      'Uw opmerkingen zijn verstuurd: de tweede arts maakt nu het advies af.',
    ),
    'draft.approve': verb('De feiten kloppen', '', 'Doorgegeven: de tweede arts maakt nu het advies af.'),
    'advice.finalise': verb(
      'Advies definitief maken',
      'De werknemer krijgt dit advies meteen te lezen, en wat gelezen is kunt u niet ongedaan maken.',
      'Het advies is bij de werknemer, die nu kiest wie het leest; u kunt intussen de rekening sturen.',
    ),
    'sharing.consent': verb(
      'Advies delen met mijn bedrijfsarts',
      'Uw bedrijfsarts krijgt meteen een kopie, en wat gelezen is kunt u niet ongedaan maken.',
      'Uw bedrijfsarts heeft nu een kopie, en vertelt u daarna wat er met het advies gebeurt.',
    ),
    'sharing.withdraw': verb(
      'Stoppen met delen',
      'Uw bedrijfsarts ziet de kopie hier niet meer, maar wat al gelezen is kunt u niet ongedaan maken.',
      'Gestopt: uw bedrijfsarts ziet de kopie hier niet meer, en beslist nog wel over het advies.',
    ),
    'sharing.handOver': verb(
      'Ik geef het advies zelf',
      'Uw bedrijfsarts hoort meteen dat u het advies zelf geeft, en dat bericht kunt u niet ongedaan maken.',
      'Geef het advies nu zelf aan uw bedrijfsarts, die hier bevestigt dat het er is.',
    ),
    'sharing.block': verb(
      'Advies niet delen',
      'Uw bedrijfsarts hoort dat er geen kopie komt; dat bericht kunt u niet ongedaan maken, maar later alsnog delen mag.',
      `U houdt het advies voor uzelf, en kunt nog zeker ${terms.changeMindWeeks} weken alsnog delen.`,
    ),
    'handOver.confirm': verb(
      'Ik heb het advies gekregen',
      '',
      'Bevestigd: u kunt nu beslissen wat u met het advies doet.',
    ),
    'adoption.decide': verb(
      'Mijn beslissing doorgeven',
      'De werknemer krijgt uw keuze en uw redenen meteen te lezen, en dat kunt u niet ongedaan maken.',
      'Uw beslissing is bij de werknemer; verandert uw advies, geef het dan ook door aan de werkgever.',
    ),
    'employer.informed': verb(
      'Werkgever heeft mijn nieuwe advies',
      '',
      'Genoteerd: de werkgever heeft uw nieuwe advies, en daarmee is deze stap klaar.',
    ),
    'transfer.request': verb(
      'Om een andere bedrijfsarts vragen',
      '',
      'Uw vraag ligt bij uw bedrijfsarts, die met redenen antwoordt.',
    ),
    'transfer.decide': verb(
      'Antwoord geven',
      '',
      'Uw antwoord is bij de werknemer; de begeleiding gaat intussen door.',
    ),
    'invoice.issue': verb(
      'Rekening sturen',
      'De rekening gaat meteen naar wie betaalt, en dat kunt u niet ongedaan maken.',
      'De rekening is verstuurd: u krijgt bericht als die is afgehandeld.',
    ),
    'invoice.settle': verb(
      'De rekening is afgehandeld',
      '',
      'Genoteerd: is de rest ook klaar, dan sluit de zaak vanzelf.',
    ),
    'request.withdraw': verb(
      'Aanvraag intrekken',
      'Uw zaak sluit meteen en dat kunt u niet ongedaan maken; uw werkgever krijgt geen bericht.',
      'Uw aanvraag is ingetrokken: uw bedrijfsarts blijft u gewoon begeleiden.',
    ),
    'hrStatus.allow': verb(
      'Voortgang melden aan HR',
      '',
      'HR kan nu een vaste zin krijgen als een fase klaar is, en u kunt dit altijd stoppen.',
    ),
    'hrStatus.stop': verb(
      'Voortgang aan HR stoppen',
      '',
      'Gestopt: over uw voortgang gaat geen bericht meer naar HR.',
    ),
    'evaluation.give': verb(
      'Mijn cijfer geven',
      '',
      'Dank u wel: uw cijfer is bewaard zonder uw naam en zonder uw zaak.',
    ),
    'participant.replace': verb(
      'Iemand vervangen',
      '',
      'Doorgegeven: wie het moet weten krijgt bericht, en een tweede arts kiest de werknemer altijd zelf.',
    ),
    'aid.answer': verb('Verder', '', 'Uw antwoord is genoteerd: hier gaat u verder.'),
    'aid.back': verb('Terug', '', 'U bent een vraag terug.'),
    'aid.restart': verb('Opnieuw beginnen', '', 'U begint opnieuw bij de eerste vraag.'),
    'guide.show': verb('Stappenplan bekijken', '', 'Hier is de bladzijde: met de knoppen bladert u verder.'),
    'language.set': verb('Taal kiezen', '', 'Vanaf nu krijgt u alles in het Nederlands.'),
    'human.ask': verb('Praat met een mens', '', 'Hier staat wie u kunt bellen, en wanneer.'),
    'channel.choose': verb(
      'Kiezen waar ik bericht krijg',
      '',
      'Uw keuze is bewaard: in de webchat vindt u altijd alles terug.',
    ),
  },

  inputs: {
    'request.submit': {
      subject: input(
        'Waar gaat het advies over?',
        'Kies wat het beste past.',
        'Kies een onderwerp uit de lijst.',
      ),
      adviceDate: input(
        'Wanneer kreeg u het advies?',
        'Weet u de dag niet precies? Kies dan de dag die het dichtst in de buurt komt.',
        'Kies een dag: vandaag of eerder.',
      ),
      advice: input(
        'Aan welk advies twijfelt u?',
        'Schrijf in uw eigen woorden op wat uw bedrijfsarts zei.',
        `Schrijf op welk advies u kreeg, in ten hoogste ${upTo.text} tekens.`,
      ),
      question: input(
        'Waarom twijfelt u, en wat wilt u weten?',
        'Leg uw twijfel uit: een vraag zonder uitleg kan een reden zijn om te weigeren.',
        `Schrijf op wat u wilt weten en waarom, in ten hoogste ${upTo.text} tekens.`,
      ),
      whatIsNew: input(
        'Wat is er nieuw?',
        'Vroeg u al eens een second opinion over dit onderwerp? Vertel dan wat er nu anders is. Dit mag leeg blijven.',
        tooLong(upTo.text),
      ),
    },
    'suitability.confirm': {
      explanation: input(
        'Uitleg voor de werknemer',
        `De werknemer leest dit. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
      discussedOn: input(
        'Wanneer sprak u de werknemer?',
        mayBeEmpty,
        'Kies een dag, vandaag of eerder, of laat dit leeg.',
      ),
    },
    'suitability.advise': {
      instrument: input(
        'Welke weg past beter?',
        'De werknemer kiest zelf of die deze weg volgt.',
        'Kies een weg uit de lijst.',
      ),
      explanation: input(
        'Waarom past deze weg beter?',
        'De werknemer leest dit. Noem ook de voor- en nadelen.',
        `Leg uit waarom deze weg beter past, in ten hoogste ${upTo.text} tekens.`,
      ),
    },
    'alternative.accept': {},
    'request.insist': {
      reason: input(
        'Waarom wilt u toch een second opinion?',
        `Uw bedrijfsarts leest dit. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'request.refuse': {
      ground: input(
        'Waarom kan het niet?',
        'Weigeren mag alleen bij een heel goede reden.',
        'Kies een reden uit de lijst.',
      ),
      reasons: input(
        'Uw redenen',
        'De werknemer krijgt deze tekst als brief. Schrijf dus duidelijk.',
        `Schrijf uw redenen op, in ten hoogste ${upTo.long} tekens.`,
      ),
    },
    'selection.recommend': {
      secondPhysicianId: input(
        'Welke arts raadt u aan?',
        'Artsen van uw eigen organisatie staan niet in de lijst.',
        'Kies een arts uit de lijst.',
      ),
      note: input('Waarom deze arts?', `De werknemer leest dit. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'selection.choose': {
      first: input(
        'Uw eerste keus',
        'Niemand in deze lijst werkt bij de organisatie van uw eigen bedrijfsarts.',
        'Kies een arts uit de lijst.',
      ),
      second: input(
        'Uw reserve',
        'Heeft uw eerste keus geen tijd, dan vragen wij deze arts meteen. Dat scheelt tijd. Dit mag leeg blijven.',
        'Kies een andere arts dan uw eerste keus, of laat dit leeg.',
      ),
      costsAccepted: input(
        'Ik betaal zelf als de arts buiten het contract valt',
        'Alleen nodig als u een arts kiest die niet in het contract van uw werkgever staat.',
        'Vink dit aan als u een arts buiten het contract kiest.',
      ),
    },
    'availability.acknowledge': {},
    'availability.accept': {
      earliestDate: input(
        'Vanaf wanneer heeft u tijd?',
        'De eerste dag waarop een gesprek kan.',
        'Kies een dag: vandaag of later.',
      ),
    },
    'availability.decline': {
      reason: input(
        'Waarom kan het niet?',
        `De werknemer en de bedrijfsarts lezen dit. ${mayBeEmpty}`,
        tooLong(upTo.text),
      ),
    },
    'authorisation.sign': {
      agreed: input(
        'Ik heb de tekst gelezen en geef toestemming',
        '',
        'Zet hier een vinkje als u toestemming geeft, of kies: geen machtiging geven.',
      ),
      items: input(
        'Welke gegevens mogen mee?',
        'U kiest zelf. Wat u niet aanvinkt, gaat niet mee.',
        'Vink ten minste één soort gegevens aan.',
      ),
    },
    'authorisation.refuse': {},
    'authorisation.withdraw': {},
    'document.add': {
      documents: input(
        'Uw stukken',
        'Wat u wilt laten lezen. U hoeft niets te geven.',
        'Voeg ten minste één bestand toe.',
      ),
      forSecondPhysician: input(
        'Zijn deze stukken voor de tweede arts?',
        'Ja: alleen de tweede arts leest ze, als de aanvraag daar is. Nee: alleen uw eigen bedrijfsarts leest ze. Voor allebei voegt u ze twee keer toe.',
        'Kies ja of nee.',
      ),
    },
    'referral.send': {
      background: input(
        'De vraag in gewone woorden',
        'Zonder medische gegevens. De tweede arts leest dit ook als er geen machtiging is.',
        `Schrijf de vraag op zonder medische gegevens, in ten hoogste ${upTo.text} tekens.`,
      ),
      workSituation: input(
        'Het werk: taken, uren en belasting',
        'Hiervoor is geen toestemming nodig.',
        `Beschrijf het werk, in ten hoogste ${upTo.text} tekens.`,
      ),
      medicalSummary: input(
        'Medische samenvatting',
        'Alleen met een machtiging (toestemming met handtekening), en alleen wat is aangevinkt en nodig is. Anders laat u dit leeg.',
        tooLong(upTo.long),
      ),
      documents: input(
        'Stukken voor de tweede arts',
        'Alleen met een machtiging, en alleen van de soorten die zijn aangevinkt. Het advies waar het om gaat, mag dan ook mee. Dit mag leeg blijven.',
        'Kies bestanden die u zelf heeft toegevoegd.',
      ),
    },
    'referral.accept': {},
    'referral.return': {
      missing: input(
        'Wat mist er?',
        'De werknemer en de bedrijfsarts lezen dit.',
        `Schrijf op wat u nog nodig heeft, in ten hoogste ${upTo.text} tekens.`,
      ),
    },
    'engagement.end': {
      reason: input('Waarom stopt u?', 'Kies wat het beste past.', 'Kies een reden uit de lijst.'),
    },
    'request.close': {},
    'appointment.propose': {
      startDate: input('Datum', '', 'Kies een dag: vandaag of later.'),
      startTime: input(
        'Begintijd',
        'In Nederlandse tijd, bijvoorbeeld 14:30.',
        'Kies een tijd die nog moet komen, bijvoorbeeld 14:30.',
      ),
      durationMinutes: input(
        'Duur in minuten',
        'Bijvoorbeeld 60.',
        'Vul een heel aantal minuten in, van 1 tot en met 1.440.',
      ),
      place: input(
        'Plaats',
        'Straat, nummer en plaats, of: videogesprek.',
        `Schrijf op waar het gesprek is, op één regel van ten hoogste ${upTo.line} tekens.`,
      ),
      notes: input(
        'Wat de werknemer verder moet weten',
        'Bijvoorbeeld de route, de lift of wat mee moet. Dit mag leeg blijven.',
        tooLong(upTo.text),
      ),
    },
    'appointment.cancel': {
      reason: input('Waarom zegt u af?', `De ander leest dit. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'appointment.confirm': {},
    'appointment.decline': {
      reason: input('Wanneer kunt u wel?', `De tweede arts leest dit. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'appointment.held': {},
    'appointment.missed': {},
    'information.request': {
      source: input(
        'Wie heeft de informatie?',
        'De werknemer beslist eerst. Wij vragen zelf nooit iets aan de werkgever.',
        'Kies uit de lijst wie de informatie heeft.',
      ),
      name: input(
        'Naam',
        'Nodig bij een behandelaar of iemand anders.',
        `Vul bij een behandelaar of iemand anders een naam in, van ten hoogste ${upTo.line} tekens.`,
      ),
      what: input(
        'Wat wilt u weten?',
        'De werknemer leest dit voor die beslist.',
        `Schrijf op wat u wilt weten, in ten hoogste ${upTo.text} tekens.`,
      ),
      why: input(
        'Waarom is dat nodig?',
        'Leg uit waarom uw advies anders niet goed kan.',
        `Schrijf op waarom het nodig is, in ten hoogste ${upTo.text} tekens.`,
      ),
    },
    'information.consent': {},
    'information.deny': {},
    'information.withdraw': {},
    'information.provide': {
      answer: input(
        'Uw antwoord',
        'Alleen wat er gevraagd is. De werknemer en de tweede arts lezen dit.',
        `Schrijf uw antwoord op, in ten hoogste ${upTo.long} tekens.`,
      ),
      documents: input(
        'Stukken bij uw antwoord',
        'Alleen wat gevraagd is. De werknemer en de tweede arts lezen dit. Dit mag leeg blijven.',
        'Kies bestanden die u zelf heeft toegevoegd.',
      ),
    },
    'information.record': {
      summary: input(
        'Wat kwam er binnen?',
        'Kwam er niets? Schrijf dat dan op. De werknemer leest dit ook.',
        `Schrijf op wat er binnenkwam, in ten hoogste ${upTo.long} tekens.`,
      ),
      documents: input(
        'Stukken die binnenkwamen',
        'De werknemer leest dit ook. Dit mag leeg blijven.',
        'Kies bestanden die u zelf heeft toegevoegd.',
      ),
    },
    'draft.submit': {
      advice: input(
        'Uw advies, eerste versie',
        'Alleen de werknemer leest dit.',
        `Schrijf het advies op, in ten hoogste ${upTo.long} tekens.`,
      ),
      grounds: input(
        'Hoe u tot dit advies komt',
        'Alleen de werknemer leest dit.',
        `Schrijf uw redenen op, in ten hoogste ${upTo.long} tekens.`,
      ),
    },
    'draft.comment': {
      inaccuracies: input(
        'Welke feiten kloppen niet?',
        'Bijvoorbeeld een datum, uw taken of uw uren. Dit kan 1 keer, dus noem alles tegelijk.',
        `Schrijf op welke feiten niet kloppen, in ten hoogste ${upTo.long} tekens.`,
      ),
    },
    'draft.approve': {},
    'advice.finalise': {
      advice: input(
        'Uw advies',
        'De werknemer leest dit. De bedrijfsarts alleen als de werknemer het deelt.',
        `Schrijf het advies op, in ten hoogste ${upTo.long} tekens.`,
      ),
      grounds: input(
        'Hoe u tot dit advies komt',
        'Dit hoort bij het advies en gaat mee als de werknemer deelt.',
        `Schrijf uw redenen op, in ten hoogste ${upTo.long} tekens.`,
      ),
      handling: input(
        'Wat u met de opmerkingen deed',
        'Alleen de werknemer leest dit. Nodig als er opmerkingen zijn.',
        `Beantwoord de opmerkingen van de werknemer, in ten hoogste ${upTo.long} tekens.`,
      ),
    },
    'sharing.consent': {
      agreed: input(
        'Ik heb de tekst gelezen en wil het advies delen',
        '',
        'Zet hier een vinkje als u wilt delen, of maak een andere keuze.',
      ),
    },
    'sharing.withdraw': {},
    'sharing.handOver': {},
    'sharing.block': {},
    'handOver.confirm': {},
    'adoption.decide': {
      outcome: input(
        'Neemt u het advies over?',
        'U beslist zelf: het advies is niet bindend (niemand hoeft het te volgen).',
        'Kies hoeveel u overneemt.',
      ),
      reasons: input(
        'Waarom beslist u dit?',
        'De werknemer leest dit. Leg uit wat u met de punten uit het advies doet.',
        `Leg uw beslissing uit in eigen woorden, in 40 tot ${upTo.long} tekens.`,
      ),
      adviceChanged: input(
        'Verandert uw eigen advies?',
        'Bij ja geeft u het nieuwe advies daarna aan de werkgever, langs de gewone weg.',
        'Kies ja of nee.',
      ),
    },
    'employer.informed': {},
    'transfer.request': {
      reason: input(
        'Waarom wilt u een andere bedrijfsarts?',
        'Uw eigen bedrijfsarts leest dit.',
        `Schrijf op waarom u dit vraagt, in ten hoogste ${upTo.text} tekens.`,
      ),
    },
    'transfer.decide': {
      granted: input('Draagt u de begeleiding over?', '', 'Kies ja of nee.'),
      reasons: input(
        'Uw redenen',
        'De werknemer leest dit. Schrijf ook hoe u het tweede advies heeft meegewogen.',
        `Schrijf uw redenen op, in ten hoogste ${upTo.long} tekens.`,
      ),
      newPhysician: input(
        'Wie neemt het over?',
        'Alleen als u ja zegt. Deze tekst voegt niemand toe aan de zaak. Dit mag leeg blijven.',
        tooLong(upTo.line),
      ),
    },
    'invoice.issue': {
      amount: input(
        'Bedrag in euro, zonder btw',
        'Met hoogstens twee cijfers achter de komma.',
        'Vul een bedrag boven 0 in, bijvoorbeeld 850,00.',
      ),
      vat: input('Btw', '', 'Kies het percentage btw.'),
      performedOn: input(
        'Wanneer was het klaar?',
        'De dag waarop u het werk afrondde.',
        'Kies een dag: vandaag of eerder.',
      ),
      number: input(
        'Uw factuurnummer',
        'Laat dit leeg, dan maken wij een nummer. Zet er geen gegevens van de werknemer in.',
        tooLong(upTo.line),
      ),
    },
    'invoice.settle': {},
    'request.withdraw': {
      reason: input('Waarom stopt u?', `Uw bedrijfsarts leest dit. ${mayBeEmpty}`, tooLong(upTo.text)),
    },
    'hrStatus.allow': {},
    'hrStatus.stop': {},
    'evaluation.give': {
      score: input(
        'Welk cijfer geeft u?',
        'Van 1 (slecht) tot 5 (heel goed). Niemand ziet dat het van u komt.',
        'Kies een cijfer van 1 tot en met 5.',
      ),
    },
    'participant.replace': {
      role: input('Wie wilt u vervangen?', '', 'Kies een rol uit de lijst.'),
      personId: input(
        'Wie komt ervoor in de plaats?',
        'De twee artsen werken nooit bij dezelfde organisatie.',
        'Kies iemand uit de lijst.',
      ),
    },
    'aid.answer': { answer: input('Uw antwoord', '', 'Kies een van de antwoorden.') },
    'aid.back': {},
    'aid.restart': {},
    'guide.show': {
      step: input('Stap', '', 'Kies een stap van 1 tot en met 10.'),
      role: input('Rol', '', 'Kies een rol uit de lijst.'),
    },
    'language.set': { language: input('Taal', '', 'Kies een taal.') },
    'human.ask': {},
    'channel.choose': {
      channel: input(
        'Waar wilt u bericht krijgen?',
        'De webchat houdt altijd alles bij.',
        'Kies Teams of de webchat.',
      ),
    },
  },

  choices: {
    subject: {
      absenceAdvice: 'Wat ik kan tijdens ziekte',
      healthCheck: 'Een gezondheidsonderzoek op het werk (PAGO of PMO)',
      consultation: 'Een gesprek op eigen verzoek (open spreekuur)',
      occupationalDisease: 'De vraag of ik ziek ben door het werk (beroepsziekte)',
    },
    instrument: {
      deskundigenoordeel_own_work: 'Oordeel van UWV: kan iemand het eigen werk doen?',
      deskundigenoordeel_suitable_work: 'Oordeel van UWV: past het andere werk?',
      deskundigenoordeel_employer_effort: 'Oordeel van UWV: doet de werkgever genoeg?',
      deskundigenoordeel_employee_effort: 'Oordeel van UWV: doet de werknemer genoeg?',
      herkeuring: 'Herkeuring (nieuwe keuring door een andere arts)',
      klacht: 'Klacht bij de bedrijfsarts of de arbodienst',
      driegesprek: 'Driegesprek (met werknemer, werkgever en bedrijfsarts)',
      continue_guidance: 'Doorgaan met begeleiding en nieuwe afspraken maken',
      talk_to_own_physician: 'Eerst samen praten met de eigen bedrijfsarts',
    },
    ground: {
      repeated: 'Dezelfde vraag is al eens beantwoord',
      unspecified: 'De vraag is niet uitgelegd',
      obstructing: 'De aanvraag is bedoeld om de begeleiding te storen',
      notPossible: 'Het kan niet volgens de wet',
      other: 'Een andere, heel goede reden',
    },
    items: {
      complaints: 'Mijn klachten en wat ik daarover vertelde',
      examination: 'Onderzoek door mijn bedrijfsarts',
      treatment: 'Mijn behandeling',
      workCapacity: 'Wat ik in mijn werk kan',
      correspondence: 'Brieven van en aan andere artsen',
    },
    reason: {
      ill: 'Ik ben ziek',
      conflictOfInterest: 'Ik ken iemand in deze zaak, of er is een ander belang',
      other: 'Een andere reden',
    },
    source: {
      physician: 'De eigen bedrijfsarts',
      practitioner: 'Een behandelaar, zoals een huisarts',
      employer: 'De werkgever',
      other: 'Iemand anders',
    },
    outcome: {
      full: 'Ja, helemaal',
      partial: 'Ja, voor een deel',
      none: 'Nee',
    },
    vat: { 0: '0% (geen btw)', 9: '9%', 21: '21%' },
    role: {
      employee: 'Werknemer',
      physician: 'Eigen bedrijfsarts',
      secondPhysician: 'Tweede arts (second opinion-bedrijfsarts)',
    },
    language: { nl: 'Nederlands', en: 'English' },
    channel: { teams: 'Microsoft Teams', webChat: 'De webchat' },
    step: {
      1: '1. Aanvragen',
      2: '2. Samen bekijken of het past',
      3: '3. Een arts kiezen',
      4: '4. Gegevens versturen',
      5: '5. Gesprek en onderzoek',
      6: '6. Extra informatie',
      7: '7. Eerste versie van het advies',
      8: '8. Advies klaar en delen',
      9: '9. Besluit van de eigen bedrijfsarts',
      10: '10. Rekening',
    },
    score: { 1: '1, slecht', 2: '2, matig', 3: '3, gaat wel', 4: '4, goed', 5: '5, heel goed' },
    boolean: { true: 'Ja', false: 'Nee' },
  },

  problems: {
    missing: 'Dit is nog niet ingevuld.',
    unknownField: 'Dit veld hoort hier niet.',
    notText: 'Vul hier gewone tekst in, op één regel als er één regel staat.',
    tooLong: 'Deze tekst is te lang. Maak die korter.',
    notDate: 'Dit is geen datum. Schrijf die als jaar-maand-dag, bijvoorbeeld 2027-03-31.',
    inFuture: 'Deze dag moet nog komen. Kies vandaag of een eerdere dag.',
    inPast: 'Dit moment is al voorbij. Kies een later moment.',
    notTime: 'Deze tijd kan niet. Schrijf die als uren en minuten, bijvoorbeeld 14:30.',
    notNumber: 'Dit is geen getal. Gebruik alleen cijfers.',
    outOfRange: 'Dit getal is te klein of te groot.',
    tooManyDecimals: 'Dit getal heeft te veel cijfers achter de komma.',
    notBoolean: 'Kies hier ja of nee.',
    mustBeTrue: 'Zonder vinkje gaat dit niet door.',
    notChoice: 'Deze keuze staat niet in de lijst.',
    sameOrganisation: 'Deze arts werkt bij dezelfde organisatie als de andere arts. Dat mag niet.',
    samePerson: 'Deze persoon doet dit al. Kies iemand anders.',
    sameAsFirst: 'Uw reserve is dezelfde als uw eerste keus. Kies een andere arts.',
    notAvailableAgain: 'Deze arts had geen tijd of antwoordde niet. Kies een andere arts.',
    costsNotAccepted: 'Deze arts staat niet in het contract. Vink aan dat u zelf betaalt, of kies een ander.',
    noAuthorisation: 'Er is geen machtiging. Haal de medische tekst en de stukken weg en verstuur de rest.',
    notDocument: 'Dit bestand staat niet klaar in deze zaak. Voeg het eerst toe.',
    kindNotAuthorised:
      'Een van deze stukken valt niet onder de machtiging. Haal dat weg en verstuur de rest.',
    nameNeeded: 'Vul een naam in, zodat de werknemer weet om wie het gaat.',
    handlingNeeded: 'De werknemer gaf fouten door. Schrijf op wat u daarmee deed.',
    tellsWho:
      'In dit nummer staat iets over een persoon of een dag. Wie betaalt, mag niet zien over wie het gaat. Kies een ander nummer, of laat het leeg.',
    emptyPhrase: 'Dit legt nog niets uit. Schrijf op waarom u dit beslist.',
    tooShort: 'Dit is te kort. Leg het uit in ten minste 40 tekens.',
    nobodyThere: 'Deze persoon kennen wij niet. Kies iemand uit de lijst.',
  },

  refusals: {
    notVisible: 'Wij vinden dit niet, of u mag het niet zien. Typ: menu, om te zien wat u kunt doen.',
    role: 'Dit is niet aan u, maar aan iemand anders in de zaak. Hieronder staat wat u zelf kunt doen.',
    notNow: 'Dit kan nu niet, want de zaak is in een andere stap. Hieronder staat hoe het nu is.',
    closed: 'Deze zaak is gesloten, dus dit kan niet meer. Heeft u een vraag, typ dan: praat met een mens.',
    outOfDate: 'Er is intussen iets veranderd, dus deze kaart telt niet meer. Gebruik de kaart hieronder.',
    belowStaffMinimum:
      'Uw organisatie is klein, dus HR zou kunnen raden om wie het gaat. Daarom krijgt HR geen bericht, en u hoeft niets te doen.',
    waitForAuthorisation: `De werknemer kiest eerst over de machtiging (toestemming met handtekening). U kunt versturen als dat klaar is, of na ${terms.authorisationDays} dagen.`,
    signInAgain:
      'Hieronder komt uw handtekening, en er is nog niets ondertekend. Log eerst opnieuw in: dan weten wij zeker dat u het zelf bent.',
    invalid: 'Er klopt nog iets niet in wat u invulde. Verbeter wat is aangegeven en verstuur het opnieuw.',
  },

  roles: {
    employee: 'werknemer',
    physician: 'bedrijfsarts',
    secondPhysician: 'tweede arts',
    hr: 'werkgever / HR',
    backOffice: 'backoffice arbodienst',
    clock: 'automatisch',
  },

  /** Words for people whose name is not for this reader or channel, as they stand inside a sentence. */
  roleWords: {
    toEmployee: { employee: 'u', physician: 'uw bedrijfsarts', secondPhysician: 'de tweede arts' },
    toOthers: {
      employee: 'de werknemer',
      physician: 'de eigen bedrijfsarts',
      secondPhysician: 'de tweede arts',
    },
    contact: 'de contactpersoon',
  },

  steps: {
    1: 'Aanvragen',
    2: 'Samen bekijken of het past',
    3: 'Een arts kiezen',
    4: 'Gegevens versturen',
    5: 'Gesprek en onderzoek',
    6: 'Extra informatie',
    7: 'Eerste versie van het advies',
    8: 'Advies klaar en delen',
    9: 'Besluit van de eigen bedrijfsarts',
    10: 'Rekening',
  },

  phases: { request: 'Aanvraag', execution: 'Uitvoering', completion: 'Afronding' },

  outcomes: {
    completed: 'Klaar: het advies is gegeven en er is over beslist',
    blocked: 'Klaar: het advies is gegeven en niet gedeeld',
    alternative: 'Gesloten: gekozen voor een andere weg',
    refused: 'Gesloten: de aanvraag is geweigerd',
    withdrawn: 'Gesloten: de aanvraag is ingetrokken',
    infeasible: 'Gesloten: het bleek niet uitvoerbaar',
  },

  timeline: {
    'request.submit': 'Aanvraag ingediend',
    'suitability.confirm': 'Bevestigd dat een second opinion past',
    'suitability.advise': 'Een andere weg geadviseerd',
    'alternative.accept': 'Voor de andere weg gekozen',
    'request.insist': 'Vastgehouden aan de second opinion',
    'request.refuse': 'Aanvraag geweigerd, met redenen',
    'selection.recommend': 'Een arts aangeraden',
    'selection.choose': 'Tweede arts gekozen',
    'availability.acknowledge': 'Ontvangst van de vraag bevestigd',
    'availability.accept': 'Ja gezegd: heeft tijd',
    'availability.decline': 'Nee gezegd: er is geen tijd',
    'authorisation.sign': 'Machtiging getekend',
    'authorisation.refuse': 'Geen machtiging gegeven',
    'authorisation.withdraw': 'Machtiging ingetrokken',
    'document.add': 'Eigen stukken toegevoegd',
    'referral.send': 'Aanvraag naar de tweede arts gestuurd',
    'referral.accept': 'Aanvraag aangenomen',
    'referral.return': 'Aanvraag teruggestuurd: er mist iets',
    'engagement.end': 'Gestopt met de zaak; er wordt opnieuw gekozen',
    'request.close': 'Zaak gesloten zonder tweede advies',
    'appointment.propose': 'Afspraak voorgesteld',
    'appointment.cancel': 'Afspraak afgezegd',
    'appointment.confirm': 'Afspraak bevestigd',
    'appointment.decline': 'Om een ander moment gevraagd',
    'appointment.held': 'Het gesprek is geweest',
    'appointment.missed': 'Het gesprek ging niet door',
    'information.request': 'Om extra informatie gevraagd',
    'information.consent': 'Toestemming gegeven voor extra informatie',
    'information.deny': 'Geen toestemming gegeven voor extra informatie',
    'information.withdraw': 'Toestemming voor extra informatie ingetrokken',
    'information.provide': 'Extra informatie gegeven',
    'information.record': 'Vastgelegd wat er aan informatie kwam',
    'draft.submit': 'Eerste versie van het advies verstuurd',
    'draft.comment': 'Fouten in de eerste versie doorgegeven',
    'draft.approve': 'De feiten in de eerste versie kloppen',
    'advice.finalise': 'Advies definitief gemaakt',
    'sharing.consent': 'Advies gedeeld met de bedrijfsarts',
    'sharing.withdraw': 'Gestopt met delen van het advies',
    'sharing.handOver': 'Gekozen om het advies zelf te geven',
    'sharing.block': 'Gekozen om het advies niet te delen',
    'handOver.confirm': 'Bevestigd dat het advies is ontvangen',
    'adoption.decide': 'Beslist wat er met het advies gebeurt',
    'employer.informed': 'Nieuw advies aan de werkgever gegeven',
    'transfer.request': 'Om een andere bedrijfsarts gevraagd',
    'transfer.decide': 'Antwoord gegeven over een andere bedrijfsarts',
    'invoice.issue': 'Rekening gestuurd',
    'invoice.settle': 'Rekening afgehandeld',
    'request.withdraw': 'Aanvraag ingetrokken',
    'hrStatus.allow': 'Voortgang aan HR aangezet',
    'hrStatus.stop': 'Voortgang aan HR uitgezet',
    'evaluation.give': 'Cijfer gegeven',
    'participant.replace': 'Iemand in de zaak vervangen',

    'suitability.reminder': 'Herinnering: bekijken of het past',
    'suitability.passed': 'Termijn voorbij: nog niet bekeken of het past',
    'alternative.reminder': 'Herinnering: kiezen over de andere weg',
    'alternative.passed': 'Termijn voorbij: nog niet gekozen over de andere weg',
    'selection.reminder': 'Herinnering: een tweede arts kiezen',
    'selection.passed': 'Termijn voorbij: nog geen tweede arts gekozen',
    'availability.reminder': 'Herinnering: laten weten of er tijd is',
    'availability.passed': 'Geen antwoord gekregen: de gevraagde arts valt af',
    'authorisation.reminder': 'Herinnering: kiezen over de machtiging',
    'authorisation.passed': 'Geen keuze over de machtiging: versturen mag zonder medische gegevens',
    'referral.reminder': 'Herinnering: de aanvraag versturen',
    'referral.passed': 'Termijn voorbij: de aanvraag is nog niet verstuurd',
    'returned.reminder': 'Herinnering: verdergaan na de teruggestuurde aanvraag',
    'returned.passed': 'Termijn voorbij: nog geen keuze na de teruggestuurde aanvraag',
    'acceptance.reminder': 'Herinnering: de aanvraag aannemen of terugsturen',
    'acceptance.passed': 'Termijn voorbij: de aanvraag is nog niet aangenomen',
    'proposal.reminder': 'Herinnering: een afspraak voorstellen',
    'proposal.passed': 'Termijn voorbij: er is nog geen afspraak voorgesteld',
    'appointmentAnswer.reminder': 'Herinnering: antwoord geven op de afspraak',
    'appointmentAnswer.passed': 'Termijn voorbij: nog geen antwoord op de afspraak',
    'appointment.reminder': 'Herinnering: laten weten of het gesprek is geweest',
    'appointment.passed': 'Termijn voorbij: nog niet bekend of het gesprek is geweest',
    'informationConsent.reminder': 'Herinnering: kiezen over extra informatie',
    'informationConsent.passed': 'Geen antwoord over extra informatie: dat telt als nee',
    'information.reminder': 'Herinnering: de gevraagde informatie geven',
    'information.passed': 'Geen informatie gekregen: het gaat zonder verder',
    'record.reminder': 'Herinnering: vastleggen wat er binnenkwam',
    'record.passed': 'Termijn voorbij: nog niet vastgelegd wat er binnenkwam',
    'draft.reminder': 'Herinnering: de eerste versie van het advies schrijven',
    'draft.passed': 'Termijn voorbij: er is nog geen eerste versie van het advies',
    'draftReview.reminder': 'Herinnering: de eerste versie van het advies lezen',
    'draftReview.passed': 'Geen reactie op de eerste versie: het advies mag worden afgemaakt',
    'finalise.reminder': 'Herinnering: het advies afmaken',
    'finalise.passed': 'Termijn voorbij: het advies is nog niet af',
    'sharing.reminder': 'Herinnering: kiezen wie het advies leest',
    'sharing.passed': 'Termijn voorbij: nog geen keuze wie het advies leest',
    'handOver.reminder': 'Herinnering: bevestigen dat het advies er is',
    'handOver.passed': 'Termijn voorbij: nog niet bevestigd dat het advies er is',
    'adoption.reminder': 'Herinnering: beslissen over het advies',
    'adoption.passed': 'Termijn voorbij: nog niet beslist over het advies',
    'employerInformed.reminder': 'Herinnering: het nieuwe advies aan de werkgever geven',
    'employerInformed.passed': 'Termijn voorbij: de werkgever heeft het nieuwe advies nog niet',
    'transfer.reminder': 'Herinnering: antwoord geven over een andere bedrijfsarts',
    'transfer.passed': 'Termijn voorbij: nog geen antwoord over een andere bedrijfsarts',
    'invoice.reminder': 'Herinnering: de rekening sturen',
    'invoice.passed': 'Termijn voorbij: de rekening is nog niet gestuurd',
    'settlement.reminder': 'Herinnering: de rekening betalen',
    'settlement.passed': 'Termijn voorbij: de rekening is nog niet betaald',
    'identityDocument.reminder': 'Bericht: neem morgen een legitimatiebewijs mee',
    'identityDocument.passed': 'De dag van de afspraak is voorbij',
    'expiry.reminder': 'Bericht: de zaak sluit binnenkort, omdat er lang niets gebeurde',
    'expiry.passed': 'Zaak gesloten, omdat er heel lang niets gebeurde',
    'export.reminder': 'Herinnering: de stukken bewaren voor het eigen dossier',
    'export.passed': 'De teksten van deze zaak zijn gewist',
  },
};
