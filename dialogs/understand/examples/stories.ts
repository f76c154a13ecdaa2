import type { Examples } from '../examples.ts';

/** Longer texts: what happened, and what somebody wants to know, in the words of people who are worried or angry. */
export const storyExamples = {
  second_opinion: {
    nl: [
      'Gisteren bij de bedrijfsarts geweest. Hij zei dat ik volgende week weer halve dagen moet gaan werken maar ik kan nauwelijks lopen.',
      'Mijn psycholoog vindt dat ik nog niet toe ben aan werk en de bedrijfsarts wil toch dat ik begin, wie heeft er gelijk',
      'Al twee jaar adem ik lasdampen in en nu heb ik astma. De bedrijfsarts zegt dat het niets met het werk te maken heeft.',
      'Ik werk in een kapsalon en heb eczeem gekregen, volgens de arts komt het niet door de producten',
      'De bedrijfsarts heeft me arbeidsgeschikt verklaard zonder lichamelijk onderzoek en daar ben ik het niet mee eens',
      'Ik zit thuis met een burn-out. De bedrijfsarts zegt dat werken juist goed is, maar ik slaap nog geen 3 uur per nacht.',
      'Vrijdag kreeg ik het verslag en ik schrok: ik zou alles weer kunnen tillen terwijl ik net geopereerd ben',
      'Ik wil graag weer vier dagen werken maar van de bedrijfsarts mag ik er maar twee, dat vind ik onzin',
      'Bij de gezondheidscheck op het werk zeiden ze dat ik ander werk moet gaan doen, daar geloof ik niks van',
      'Hoe kan een arts die mij vijf minuten gesproken heeft nou weten wat ik aankan, ik wil dat iemand anders ernaar kijkt',
      'Ik vraag me af of wat de bedrijfsarts adviseert medisch gezien wel verantwoord is',
      'Volgens de bedrijfsarts is mijn depressie over. Nou mooi niet.',
    ],
    en: [
      'I saw the company doctor yesterday and he wants me to start half days next week, but I can hardly walk',
      'My therapist says I am not ready and the company doctor says I am, who is right',
      'I have asthma from welding for years and the doctor says it has nothing to do with work',
      'He declared me fit after a five minute phone call and I do not agree',
      'I would like to work four days but the doctor only allows two',
    ],
  },
  deskundigenoordeel_own_work: {
    nl: [
      'Mijn werkgever zegt dat ik beter ben en betaalt niet meer. Ik ben nog ziek. Mijn advocaat wil dat ik naar het UWV ga voor een oordeel.',
      'Ik ben door de bedrijfsarts hersteld gemeld voor mijn functie als verpleegkundige, mijn werkgever eist nu dat ik kom en anders naar de rechter',
      'Over twee weken is er een zitting en ik moet een verklaring hebben dat ik mijn werk niet kon doen',
      'Ik zeg dat ik mijn functie niet kan uitoefenen, mijn werkgever zegt van wel, de re-integratie ligt daardoor stil',
      'We zitten muurvast over de vraag of ik mijn eigen baan als monteur weer kan doen',
      'Wij hebben een medewerker die zegt dat hij zijn werk niet kan doen terwijl wij denken van wel, kan UWV uitsluitsel geven',
      'Mijn rechtsbijstand vraagt om een deskundigenoordeel, is dat dit',
      'Ik wil een loonvordering instellen want ze erkennen mijn ziekte niet',
    ],
    en: [
      'My employer says I have recovered and stopped paying, my lawyer wants an expert opinion about my fitness for work',
      'There is a hearing in two weeks and I must prove that I could not do my job',
      'I say I cannot perform my function, my employer says I can, everything is stuck',
      'Our employee says he cannot do his job and we think he can, could UWV decide',
    ],
  },
  deskundigenoordeel_suitable_work: {
    nl: [
      'Ik ben lasser en nu moet ik op kantoor papieren scannen. Ik krijg er hoofdpijn van en het past totaal niet bij mij.',
      'Mijn werkgever heeft een plek in de kantine voor mij bedacht maar ik mag niet lang staan',
      'Er is bij ons genoeg zittend werk, toch zeggen ze dat ze niets voor mij hebben',
      'Ze bieden me een functie aan op anderhalf uur rijden, is dat redelijk met mijn klachten',
      'Ik moet lichte werkzaamheden doen maar in de praktijk moet ik gewoon sjouwen',
      'De baan die het re-integratiebureau gevonden heeft past niet bij mijn beperkingen',
      'Ons bedrijf is klein en wij weten niet of er hier passend werk is voor onze zieke monteur',
      'Ik zou prima de planning kunnen doen maar dat werk krijg ik niet van mijn baas',
    ],
    en: [
      'I am a welder and now I must scan papers, it gives me headaches and does not suit me',
      'They created a job in the canteen for me but I may not stand for long',
      'There is enough seated work here but they say they have nothing for me',
      'The job found by the agency does not fit my limitations',
    ],
  },
  deskundigenoordeel_employer_effort: {
    nl: [
      'Sinds februari zit ik thuis en mijn werkgever heeft me nog geen een keer gebeld, kan dat zomaar',
      'De arts heeft een zit-sta bureau geadviseerd, drie maanden later staat er nog niks',
      'Ik heb al vier keer gemaild dat ik weer wil beginnen maar mijn manager reageert niet',
      'Mijn werkgever had in week acht een plan moeten maken, dat is er nooit gekomen',
      'Straks krijg ik gezeur met de WIA omdat mijn werkgever niks aan re-integratie gedaan heeft',
      'Mijn baas zegt steeds dat hij geen tijd heeft om mijn terugkeer te regelen',
      'Ze hebben mijn plek al aan iemand anders gegeven en doen geen enkele moeite voor mij',
      'Ik wil heel graag aan de slag maar elke keer verzinnen ze een smoes om mij thuis te laten',
    ],
    en: [
      'I have been home since February and my employer never called me once',
      'The doctor advised a standing desk and three months later nothing has happened',
      'I mailed four times that I want to come back but my manager does not answer',
      'They gave my place to someone else and make no effort for me',
    ],
  },
  deskundigenoordeel_employee_effort: {
    nl: [
      'Ik kreeg een aangetekende brief dat mijn loon stopt omdat ik niet op het werk verscheen, maar ik lag ziek in bed',
      'Mijn leidinggevende roept tegen iedereen dat ik niet wil werken, terwijl ik elke week drie dagdelen kom',
      'Volgens de werkgever heb ik een afspraak gemist en nu houden ze geld in op mijn salaris',
      'Ze zeggen dat ik me niet aan het plan houd, ik heb juist alles gedaan wat erin staat',
      'Kan iemand onafhankelijk zeggen of ik genoeg mijn best doe, mijn werkgever vindt van niet',
      'Wij hebben onze medewerker drie keer opgeroepen en hij komt niet. Wij willen dat UWV daarnaar kijkt.',
      'Onze werkneemster weigert om drie uurtjes te komen werken, mogen we de betaling stoppen',
      'Ik ben bang dat ze mijn loon stoppen want ik heb een gesprek afgezegd vanwege migraine',
    ],
    en: [
      'I got a registered letter that my wages stop because I did not show up while I was ill in bed',
      'My manager tells everyone that I do not want to work although I come three mornings a week',
      'According to my employer I missed an appointment and now they deduct money',
      'We called our employee in three times and he does not come, can UWV look at his efforts',
    ],
  },
  herkeuring: {
    nl: [
      'Ik had een baan als buschauffeur maar bij de keuring zeiden ze dat mijn suikerziekte een probleem is, nu gaat het niet door',
      'Voor mijn nieuwe werk moest ik eerst naar een arts en die heeft me afgewezen, kan ik een andere arts krijgen',
      'De uitslag van de keuring kwam gisteren: ongeschikt. Ik mag dus niet beginnen. Wat kan ik doen?',
      'Ik zou 1 juni starten maar ben niet goedgekeurd door de arts die mij onderzocht',
      'Hoe gaat dat met opnieuw keuren als een kandidaat het er niet mee eens is',
      'Mijn zoon is afgekeurd voor een opleiding bij de marine, kan hij opnieuw gekeurd worden',
    ],
    en: [
      'I had a job as a bus driver but the medical said my diabetes is a problem, now it is off',
      'Before starting my new job I had to see a doctor and he rejected me',
      'I was supposed to start in June but I did not pass the medical examination',
    ],
  },
  klacht: {
    nl: [
      'Toen ik huilde zei die man dat ik me niet moest aanstellen. Ik ben daar nog steeds kapot van en wil dat dit ergens gemeld wordt.',
      'De bedrijfsarts zat tijdens het hele consult te appen en liet me niet uitpraten',
      'Ze zei dat mensen zoals ik lui zijn. Dat kan toch niet?',
      'Hij heeft zonder mijn toestemming mijn medische situatie met HR besproken, hier wil ik werk van maken',
      'Ik wil een melding maken van seksueel getinte opmerkingen door de bedrijfsarts',
      'Wat een hork. Nooit meer zo iemand. Bij wie moet ik zijn om mijn beklag te doen?',
      'De arbodienst belt nooit terug, raakt papieren kwijt en is onbeleefd aan de telefoon',
      'Ik voelde me tijdens het gesprek bedreigd door zijn toon en zijn schelden, hier hoort een klacht tegen ingediend te worden',
    ],
    en: [
      'When I cried he told me to stop acting, I want to report this somewhere',
      'The doctor was texting during the whole consultation and interrupted me all the time',
      'She said that people like me are lazy, that is not acceptable',
      'He discussed my medical situation with HR without my consent, I want to take action against him',
    ],
  },
  employer_cannot_request: {
    nl: [
      'Een van onze mensen zit al een half jaar thuis en volgens mij mankeert hem niks, ik wil dat er een andere bedrijfsarts naar kijkt',
      'Mijn baas gelooft niet dat ik ziek ben en zegt dat hij nu zelf een second opinion gaat regelen, mag dat',
      'Ik run een bakkerij, mijn bakker is ziek gemeld, de arboarts geeft hem steeds gelijk. Welke second opinion kan ik vragen?',
      'Als hr manager krijg ik van de directie de vraag om een tweede bedrijfsarts in te zetten voor een medewerker',
      'Kunnen wij als organisatie bezwaar maken tegen het advies van de bedrijfsarts en een andere arts vragen',
      'Mijn chef stuurt me naar een andere bedrijfsarts omdat de eerste mij ziek vond',
    ],
    en: [
      'One of our people has been home for half a year and I think nothing is wrong, I want another doctor to check',
      'My boss does not believe I am ill and says he will arrange a second opinion himself',
      'I own a bakery and the doctor always sides with my employee, which second opinion can I ask for',
      'As an HR manager I was asked to bring in a second doctor for an employee',
    ],
  },
  driegesprek: {
    nl: [
      'In het advies staat rustig opbouwen. Mijn baas denkt dat dat volgende week fulltime betekent, ik dacht aan maanden.',
      'De bedrijfsarts schreef geen piekbelasting en nu hebben mijn leidinggevende en ik ruzie over wat dat betekent',
      'Ik zou graag willen dat de arts aan mijn manager uitlegt wat ik wel en niet kan, waar ik bij ben',
      'Iedere keer haalt mijn werkgever iets anders uit hetzelfde briefje van de bedrijfsarts',
      'Mijn medewerker en ik hebben het verslag allebei gelezen en komen tot een andere conclusie',
      'Kan er een overleg komen met de bedrijfsarts, mijn teamleider en ik',
    ],
    en: [
      'The advice says build up calmly, my boss thinks full time next week and I think months',
      'I would like the doctor to explain to my manager what I can do while I am there',
      'My employee and I both read the report and come to a different conclusion',
      'Could there be a meeting with the doctor, my team leader and me',
    ],
  },
  continue_guidance: {
    nl: [
      'Wat de bedrijfsarts zegt klopt wel, maar door de nieuwe medicijnen lukt het niet op de afgesproken tijden',
      'Mijn arts en ik zitten op een lijn. Alleen de planning van de komende weken zou ik graag anders zien.',
      'Ik heb fijn contact met mijn bedrijfsarts en wil gewoon verder, maar dan met drie in plaats van vier uur',
      'We hadden afgesproken dat ik in maart op 24 uur zou zitten, dat halen we niet, verder is alles in orde',
      'Het advies was goed maar is inmiddels verouderd, er moeten nieuwe afspraken komen',
      'Ik heb niets op de bedrijfsarts aan te merken, kan ik vragen om het schema te verlengen',
    ],
    en: [
      'What the doctor says is right but because of new medication the agreed times do not work',
      'My doctor and I agree, I would only like a different planning for the coming weeks',
      'The advice was good but is out of date, we need new agreements',
    ],
  },
  talk_to_own_physician: {
    nl: [
      'Ik heb de brief drie keer gelezen en ik weet nog steeds niet wat ik nu mag doen op mijn werk',
      'In het verslag staat dat ik rook en dat klopt niet, ook mijn leeftijd is verkeerd',
      'De bedrijfsarts is best aardig maar we zitten gewoon niet op een golflengte',
      'Na het spreekuur had ik het gevoel dat ik mijn verhaal niet goed heb kunnen doen',
      'Ik durf niet goed tegen mijn bedrijfsarts te zeggen dat ik het moeilijk vind, hoe doe ik dat',
      'Hij is vergeten te noteren dat ik ook last van mijn schouder heb',
      'Ik zou het advies graag nog eens doorspreken met de bedrijfsarts zelf voordat ik iets anders doe',
      'Er staat dat ik beperkt belastbaar ben, geen idee wat dat betekent',
    ],
    en: [
      'I read the letter three times and still do not know what I am allowed to do at work',
      'The report says I smoke and that is not true, my age is wrong as well',
      'After the consultation I felt I could not tell my story properly',
      'I want to go through the advice with the doctor himself before doing anything else',
    ],
  },
  refuse_repeat: {
    nl: [
      'In maart heb ik een second opinion gehad over mijn rug. De uitkomst was hetzelfde. Kan ik het nog eens ergens anders proberen?',
      'Ik heb nu twee artsen gehad die hetzelfde zeggen maar ik geloof het nog steeds niet, mag ik naar nummer drie',
      'Een van mijn patienten heeft vorig jaar al een second opinion gehad en vraagt er nu weer een over precies hetzelfde, wat moet ik daarmee',
      'Hij vraagt elke maand een nieuwe second opinion aan om niet te hoeven re-integreren, kan ik dat weigeren',
      'De vorige keer ging het over mijn knie en nu over iets anders, mag ik dan nog een keer',
      'Hoe vaak per jaar mag je hier gebruik van maken',
    ],
    en: [
      'In March I had a second opinion about my back with the same outcome, can I try somewhere else',
      'Two doctors told me the same but I still do not believe it, may I see a third one',
      'One of my patients asks for a new second opinion every month about the same thing',
    ],
  },
  faq_costs: {
    nl: [
      'Ik zit in de schuldsanering dus ik moet weten of dit mij geld gaat kosten',
      'Stel dat ik een arts neem die mijn werkgever niet heeft gecontracteerd, wie moet er dan betalen',
      'Mijn baas zegt dat hij het niet gaat betalen, moet hij dat wel',
      'Gaat dit via mijn zorgverzekeraar of hoe zit dat met de vergoeding',
      'Ik moet met de trein, krijg ik dat geld terug',
    ],
    en: [
      'I am in debt so I need to know whether this costs me anything',
      'Suppose I take a doctor my employer has no contract with, who has to pay',
      'My boss says he will not pay for it, does he have to',
    ],
  },
  faq_blocking_right: {
    nl: [
      'Als de tweede arts ook vindt dat ik kan werken, hoeft mijn eigen bedrijfsarts dat dan niet te weten',
      'Ik wil eerst weten wat er in het rapport staat voordat het naar mijn bedrijfsarts gaat',
      'Stuurt de tweede arts zijn verslag door zonder dat ik ja heb gezegd',
      'Ik heb nee gezegd tegen het doorsturen van het advies, wat hoort mijn bedrijfsarts dan',
      'Heeft het nadelige gevolgen voor mij als ik de uitslag niet aan mijn eigen arts laat zien',
    ],
    en: [
      'If the second doctor also thinks I can work, does my own doctor have to know',
      'I want to know what is in the report before it goes to my doctor',
      'I said no to sending the advice, what does my doctor hear then',
    ],
  },
  faq_difference_uwv: {
    nl: [
      'De ene collega zegt dat ik naar het UWV moet en de andere zegt second opinion. Ik zie door de bomen het bos niet meer.',
      'Op internet lees ik over een deskundigenoordeel en over een second opinion, zijn dat twee namen voor hetzelfde',
      'Heeft het UWV iets met de second opinion te maken of staat dat helemaal los van elkaar',
      'Voor welke vragen kies je het een en voor welke het ander, UWV of een tweede bedrijfsarts',
    ],
    en: [
      'One colleague tells me to go to UWV and another says second opinion, I am confused',
      'I read about an expert opinion and a second opinion, are these two names for the same thing',
    ],
  },
  faq_who_performs: {
    nl: [
      'Ik ben bang dat de tweede arts gewoon een maatje van de eerste is',
      'Wordt het gedaan door iemand die ook echt bedrijfsarts is of door een coach',
      'Is die andere arts in dienst bij dezelfde arbodienst of een ander bedrijf',
      'Wie betaalt bepaalt, dus is die arts wel onafhankelijk van mijn werkgever',
      'Kan ik ook naar een gewone arts voor een second opinion of moet het een bedrijfsarts zijn',
    ],
    en: [
      'I am afraid the second doctor is just a friend of the first one',
      'Is it done by someone who really is an occupational physician',
      'Does that other doctor work for the same organisation',
    ],
  },
  faq_location: {
    nl: [
      'Ik heb geen rijbewijs en woon afgelegen, moet ik helemaal naar de Randstad',
      'Door mijn angst kan ik niet reizen, kan de arts naar mij komen of via een scherm',
      'Moet ik hiervoor naar een kantoor, een ziekenhuis of kan het gewoon thuis',
      'Waar houdt de tweede arts spreekuur',
    ],
    en: [
      'I have no car and live far away, do I have to travel to the city',
      'Because of my anxiety I cannot travel, could we do it on screen',
      'Where does the second doctor see people',
    ],
  },
  faq_duration: {
    nl: [
      'Ik word gek van het wachten, hoe lang gaat dit nog duren',
      'Moet ik rekenen op weken of op maanden',
      'Mijn bedrijfsarts gaat op vakantie, hoeveel tijd heeft hij om mijn verzoek op te pakken',
      'Hoeveel tijd zit er normaal tussen het consult en het eindadvies',
      'Is er een maximale tijd waarbinnen het afgerond moet zijn',
    ],
    en: [
      'Should I count on weeks or on months',
      'How much time is there normally between the consultation and the final advice',
      'Is there a maximum time in which it has to be finished',
    ],
  },
  faq_privacy_employer: {
    nl: [
      'Ik zit in mijn proefperiode en wil absoluut niet dat mijn manager hoort dat ik twijfel aan de bedrijfsarts',
      'Mijn laptop is van het werk, kunnen ze zien wat ik hier schrijf',
      'Onze afdeling is klein, dus als HR een berichtje krijgt weten ze meteen dat ik het ben',
      'Wordt er naar mijn leidinggevende gemaild als ik dit start',
      'Wie krijgen er allemaal te zien dat ik een second opinion heb gedaan',
      'Ik ben leidinggevende en wil weten wie van mijn team een second opinion heeft lopen',
    ],
    en: [
      'My laptop belongs to my work, can they see what I write here',
      'Our department is small so if HR gets a message they know it is me',
      'Will my manager get an email when I start this',
    ],
  },
  faq_suspensive: {
    nl: [
      'De bedrijfsarts wil dat ik maandag start. Als ik nu een second opinion aanvraag, hoef ik dan maandag niet?',
      'Mijn second opinion loopt nog, moet ik ondertussen de uren maken die mijn bedrijfsarts heeft opgeschreven',
      'Blijft alles zoals het is tot de tweede arts klaar is of staat het on hold',
      'Ik dacht dat alles stil kwam te liggen na mijn aanvraag maar mijn werkgever zegt van niet',
      'Kan mijn loon worden gestopt als ik tijdens de second opinion niet ga werken',
    ],
    en: [
      'The doctor wants me to start Monday, if I request a second opinion now do I not have to',
      'My second opinion is still running, do I have to make the hours meanwhile',
      'I thought everything would stop after my request but my employer says no',
    ],
  },
  faq_binding: {
    nl: [
      'Stel dat de tweede arts mij gelijk geeft, is mijn eigen bedrijfsarts dan verplicht dat over te nemen',
      'De tweede arts zegt rust en mijn eigen arts blijft bij werken, wat nu',
      'Wat heb ik eraan als niemand er iets mee hoeft te doen',
      'Mijn bedrijfsarts zegt dat hij de second opinion gelezen heeft maar niets verandert, mag dat',
      'Kan mijn werkgever zeggen dat hij zich niets aantrekt van dat tweede advies',
    ],
    en: [
      'Suppose the second doctor agrees with me, is my own doctor obliged to adopt that',
      'The second doctor says rest and my own doctor sticks to working, what now',
      'What good is it if nobody has to do anything with it',
    ],
  },
  faq_medical_file_consent: {
    nl: [
      'Er staan dingen over mijn jeugd in mijn dossier die niemand hoeft te weten, gaat dat allemaal mee',
      'Ik kreeg een formulier om te tekenen voor mijn gegevens, wat staat daar precies in',
      'Hoe komt de tweede arts aan mijn onderzoeksuitslagen, moet ik die zelf sturen',
      'Ik heb eerder toestemming gegeven voor mijn gegevens maar wil dat terugdraaien',
      'Mag mijn bedrijfsarts brieven van mijn specialist doorgeven aan de andere arts',
    ],
    en: [
      'There are things about my youth in my file that nobody needs to know, is all of that sent',
      'I got a form to sign for my data, what does it say',
      'How does the second doctor get my test results',
    ],
  },
  faq_refusal_complaint: {
    nl: [
      'Ik heb netjes om een second opinion gevraagd en hij zei dat hij daar niet aan doet',
      'Mijn bedrijfsarts vindt mijn vraag niet duidelijk en heeft daarom mijn verzoek afgewezen',
      'Drie weken geleden vroeg ik om een second opinion en de arts blijft zeggen dat het niet nodig is',
      'Waar kan ik mijn recht halen als de arts blijft weigeren om een tweede arts in te schakelen',
      'Volgens de arbodienst kom ik niet in aanmerking voor een second opinion, klopt dat',
    ],
    en: [
      'I politely asked for a second opinion and he said he does not do that',
      'My doctor finds my question unclear and therefore rejected my request',
      'According to the health service I am not eligible for a second opinion',
    ],
  },
  faq_transfer_guidance: {
    nl: [
      'De second opinion is klaar en ik wil echt niet meer bij mijn eigen arts in de kamer zitten, kan ik iemand anders krijgen',
      'Gaat de tweede arts mij voortaan begeleiden of kom ik weer bij de oude terecht',
      'Mijn vertrouwen in de bedrijfsarts is op, hoe krijg ik een ander toegewezen voor de rest van mijn verzuim',
      'Kan de arbodienst een andere arts op mijn dossier zetten',
    ],
    en: [
      'The second opinion is finished and I really do not want to see my own doctor again, can I get someone else',
      'Will the second doctor guide me from now on',
      'I have no trust left in my doctor, how do I get another for the rest of my sick leave',
    ],
  },
  faq_invoice: {
    nl: [
      'Er ligt een rekening van een arts op de mat en ik dacht dat mijn werkgever die kreeg',
      'Ik heb het onderzoek gedaan, naar welk adres stuur ik als arts mijn factuur',
      'Kan onze administratie uit de factuur opmaken welke werknemer het is',
      'Wij zoeken de factuur van de second opinion van vorige maand',
    ],
    en: [
      'There is a bill from a doctor in my mail and I thought my employer would get it',
      'I did the examination, to which address do I send my invoice',
      'Can our accounting department tell from the invoice which employee it is',
    ],
  },
  faq_id_at_consult: {
    nl: [
      'Morgen heb ik de afspraak met de tweede arts, moet ik nog iets meenemen',
      'Ik heb alleen een verlopen rijbewijs, laten ze me dan wel binnen',
      'In de uitnodiging staat dat ik me moet identificeren, waarmee kan dat',
      'Ik wacht nog op mijn nieuwe paspoort, is iets anders ook goed',
    ],
    en: [
      'Tomorrow is my appointment, do I have to bring anything',
      'I only have an expired driving licence, will they let me in',
      'The invitation says I must identify myself, how',
    ],
  },
  faq_choose_physician: {
    nl: [
      'Mijn bedrijfsarts heeft iemand aangeraden maar ik zoek liever zelf een arts uit',
      'Ik wil een arts die weet hoe het is om in de bouw te werken, kan ik daarop zoeken',
      'Er staan drie namen op de kaart, hoe weet ik wie ik moet nemen',
      'De arts van mijn eerste keus had geen plek, mag ik nu een ander opgeven',
      'Kan ik naar een arts die mijn vakbond aanbeveelt',
    ],
    en: [
      'My doctor recommended someone but I would rather pick one myself',
      'There are three names on the card, how do I know whom to take',
      'My first choice had no room, may I name someone else',
    ],
  },
  status_where_am_i: {
    nl: [
      'Vorige week heb ik alles ingestuurd en nu is het stil, hoe zit het met mijn verzoek',
      'Ik weet niet meer of ik nog iets moest invullen of ondertekenen',
      'De tweede arts zou iets laten weten, is dat al gebeurd',
      'Ik heb de machtiging getekend, wat gebeurt er nu verder',
      'Kun je laten zien hoever mijn zaak is en wie er nu iets moet doen',
      'Welke zaken wachten nog op een beslissing van mij',
    ],
    en: [
      'Last week I sent everything and now it is quiet, how is my request doing',
      'I do not remember whether I still had to fill in or sign something',
      'I signed the authorisation, what happens now',
      'Which cases are waiting for a decision from me',
    ],
  },
  action_start_request: {
    nl: [
      'Ik heb er lang over nagedacht en ik wil nu echt een second opinion aanvragen',
      'Goed, laten we het doen, hoe dien ik het verzoek in',
      'Mijn vriendin zei dat ik hier een second opinion kan aanvragen, waar begin ik',
      'Kun je het verzoek aan mijn bedrijfsarts voor me opstellen en versturen',
    ],
    en: [
      'I have thought about it for a long time and now I really want to request a second opinion',
      'Right, let us do it, how do I submit the request',
      'A friend said I can request a second opinion here, where do I begin',
    ],
  },
  action_withdraw: {
    nl: [
      'Ik heb met mijn bedrijfsarts gepraat en we zijn eruit, dus de second opinion mag gestopt worden',
      'Sorry ik wil er toch niet mee doorgaan, kunt u mijn verzoek weghalen',
      'Wat moet ik doen om de lopende second opinion te beeindigen',
      'Ik heb een nieuwe baan dus de aanvraag kan worden ingetrokken',
    ],
    en: [
      'I talked to my doctor and we solved it, so the second opinion can be stopped',
      'Sorry I do not want to continue, please remove my request',
      'I have a new job so the request can be withdrawn',
    ],
  },
  action_human_help: {
    nl: [
      'Ik ben niet zo handig met computers, kan iemand mij hiermee helpen aan de telefoon',
      'Ik heb het nu drie keer gevraagd en krijg geen normaal antwoord, geef me een echt mens',
      'Mijn Nederlands is niet goed, wie kan mij helpen',
      'Kan ik ergens naartoe bellen in plaats van typen',
      'De knop doet het niet, wie kan ik bereiken',
    ],
    en: [
      'I am not good with computers, can someone help me on the phone',
      'I asked three times and get no normal answer, give me a real person',
      'Can I call somewhere instead of typing',
    ],
  },
  out_of_scope: {
    nl: [
      'Mijn orthopeed wil een nieuwe heup zetten maar ik wil eerst een andere specialist horen',
      'Het UWV heeft mij minder dan 35 procent arbeidsongeschikt verklaard en daar wil ik tegen in beroep',
      'Mijn leidinggevende en ik hebben al maanden slaande ruzie en ik wil mediation',
      'Mijn baas wil mijn vakantiedagen afschrijven terwijl ik ziek ben',
      'Ik heb al drie dagen koorts en hoest, wat denk je dat ik heb',
      'Ga ik dit winnen denk je',
      'Ik krijg maar 70 procent van mijn salaris uitbetaald in het tweede jaar, klopt dat',
      'Mijn werkgever wil van me af en biedt een regeling aan, moet ik tekenen',
      'Wat vind jij dat ik moet doen met mijn relatie',
      'Kan je mijn sollicitatiebrief schrijven',
    ],
    en: [
      'My orthopedic surgeon wants to replace my hip but I want to hear another specialist first',
      'UWV says I am less than 35 percent disabled and I want to appeal',
      'My manager and I have been fighting for months, I want mediation',
      'I have had a fever for three days, what do you think I have',
      'Will I win this',
      'My employer wants to get rid of me and offers a settlement, should I sign',
    ],
  },
} as const satisfies Examples;
