/**
 * Words that mean much the same, Dutch and English together, by concept: what a sentence says whichever words it takes.
 * A star stands for any ending, an underscore for a space.
 */
export const concepts: Readonly<Record<string, string>> = {
  second:
    'second_opinion* secondopinion* tweede_mening* tweede_oordeel* tweede_opinie* contra_expertise* second_view',
  again:
    'nog_een nog_eens opnieuw weer_een herhaal* herhaling* herhaalde* telkens steeds_weer nogmaals again another_one repeat* twice derde_keer tweede_keer third vaker hoe_vaak hoeveel_keer maximum limiet limit keeps herkansing nieuwe_second al_een already_had al_gehad vorige_second eerste_second meerdere',
  same: 'zelfde hetzelfde dezelfde same identiek*',
  other_doctor:
    'andere_arts andere_bedrijfsarts ander_arts andere_dokter tweede_arts tweede_bedrijfsarts tweede_dokter tweede_doctor second_doctor second_physician another_doctor another_physician other_doctor different_doctor another_company_doctor different_company_doctor second_opinion_arts second_opinion_bedrijfsarts opinion_arts opinion_bedrijfsarts nieuwe_bedrijfsarts nieuwe_arts iemand_anders collega_arts independent_doctor onafhankelijke_arts',
  doctor:
    'bedrijfsarts* arts artsen dokter* doctor* physician* arboarts* bedrijfsdokter* bedrijfarts* arbodokter* keuringsarts*',
  own_doctor:
    'eigen_bedrijfsarts eigen_arts mijn_bedrijfsarts mijn_arts mijn_eigen_bedrijfsarts my_own_doctor own_doctor own_physician my_doctor my_company_doctor my_physician eerste_arts huidige_bedrijfsarts first_doctor oude_bedrijfsarts vaste_bedrijfsarts',
  employer:
    'werkgever* baas bazen leidinggevende* chef manager* hr directie directeur personeelszaken boss bosses employer* supervisor* teamleider* hrm ondernemer* afdelingshoofd opdrachtgever human_resources zaak bedrijf organisatie company',
  we_employer:
    'als_werkgever ik_ben_werkgever wij_als_werkgever als_leidinggevende als_manager als_hr namens_het_bedrijf as_an_employer i_am_an_employer as_employer as_hr ondernemer onze_medewerker onze_werknemer mijn_werknemer mijn_medewerker our_employee my_employee werkgever_hier een_medewerker een_werknemer an_employee wij_als_bedrijf als_bedrijf als_directeur zieke_medewerker zieke_werknemer sick_worker sick_employee personeelslid personeel staff_member our_worker my_worker',
  employee: 'werknemer* medewerker* employee* worker* personeelslid personeel staff',
  as_physician:
    'als_bedrijfsarts ik_ben_bedrijfsarts mijn_patient mijn_client as_a_physician clienten patient* client as_physician',
  uwv: 'uwv',
  expert:
    'deskundigenoordeel* deskundigeoordeel* deskundige_oordeel deskundigen_oordeel deskundig_oordeel deskundigenverklaring expert_opinion expert_judgement expert_judgment uwv_judgement uwv_oordeel oordeel_van_het_uwv oordeel_uwv deskundige',
  insurance_doctor: 'verzekeringsarts* arbeidsdeskundige*',
  difference:
    'verschil* onderscheid vergelijk* versus vs difference* differ* compare* comparison hetzelfde_als iets_anders ipv in_plaats_van instead_of beter_doen door_elkaar voordelen nadelen pros cons allebei mix slimmer handiger verhoudt',
  own_work:
    'eigen_werk eigen_functie eigen_baan oude_functie oude_baan eigen_job own_job own_work own_position bedongen_arbeid normale_werk oude_werk oude_plek regular_job normal_job my_job eigen_plek huidige_functie eigen_taken gewone_werk mijn_functie mijn_werk original_position',
  fit: 'arbeidsongeschikt* arbeidsgeschikt* ongeschikt* geschikt* geschiktheid fit unfit fitness ongeschiktheid arbeidsongeschiktheid aankan aan_kan inzetbaar* belastba*',
  legal:
    'rechter* rechtbank* rechtszaak* juridisch* loonvordering* advocaat* kantonrechter* procedeer* kort_geding zitting court judge lawyer* legal* rechtsgeldig* vakbond* union procedure_loopt rechtsbijstand* dagvaard*',
  suitable:
    'passend* pasend* geschikt_werk geschikte_arbeid suitab* ander_werk andere_functie vervangend* aangepast* licht_werk lichte_werkzaamheden alternative_work alternative_job replacement light_duties modified andere_taken appropriate adapted aangeboden_werk aangeboden_functie werkzaamheden andere_baan',
  offer: 'aanbied* aangebod* aanbod offer* biedt bied voorstel',
  effort: 'inspan* moeite effort* ingespannen best_doe verplichting* verplicht obligations duties',
  does_nothing:
    'doet_niks doet_niets niks_doet doet_helemaal_niks doet_te_weinig te_weinig does_nothing doing_nothing doet_weinig zit_stil laat_niks laat_niets hoor_niks hoor_niets niks_gehoord niets_gehoord not_heard nothing negeert reageert_niet geen_contact aan_mijn_lot lot_overgelaten houdt_de_boot_af silent neglect* nalatig plan_van_aanpak too_little',
  reintegration:
    'reintegr* reinteg* poortwachter wvp terugkeer* terugkomen opbouw* opbouwen werkhervatting hervat* tweede_spoor spoor second_track return_to_work back_to_work terug_te_keren',
  not_cooperate:
    'niet_meewerk* werk_niet_mee werkt_niet_mee niet_mee meewerk* medewerking meegewerkt cooperat* tegenwerk* weiger_werk werkweigering onwillig saboteer* saboteert belemmer* unwilling verschijn* opdagen show_up',
  pay_stop:
    'loonstop* loonopschorting loonsanctie loon_stop* loon_inhoud* salaris_inhoud* inhouden ingehouden stopgezet stopzet* loon_ingehouden stop_pay* stopped_paying stop_my_pay stop_my_salary pay_was_stopped wages_stopped withhold* geen_loon loon_stopgezet opschorten_loon sanctie*',
  medical_exam:
    'keuring* herkeur* afgekeurd goedgekeurd gekeurd aanstellingskeuring* pre_employment medical_exam* medical_test medical_check re_examination sollicit* applicant job_applicant indiensttred* aannamekeuring* keuren aanname recruitment vacature nieuwe_baan nieuwe_werkgever new_job aangenomen hired hire medische_keuring entry_medical',
  pmo: 'pmo pago preventief* periodiek* gezondheidsonderzoek health_check spreekuur open_spreekuur',
  occupational:
    'beroepsziekte* door_het_werk door_mijn_werk van_het_werk occupational_disease caused_by_my_work oplosmiddelen chemicals gehoorschade rsi ontstaan',
  doubt:
    'twijfel* oneens niet_eens niet_mee_eens disagree* doubt* klopt_niet niet_klopt onjuist* wantrouw* vertrouw_niet geloof_niet niet_terecht ten_onrechte betwijfel* ernaast niet_juist fout_advies wrong verkeerd_advies dont_trust not_trust not_agree onzin te_vroeg te_snel too_early te_zwaar te_streng onderschat* underestimat*',
  agree:
    'mee_eens eens_met het_eens agree tevreden satisfied akkoord_met blij happy prima gelijk_heeft heeft_gelijk goed_advies vertrouwen_in fine klopt_wel wel_eens content',
  adjust:
    'aanpas* aangepast bijstel* bijgesteld wijzig* gewijzigd adjust* change* veranderd schema rooster* tempo schedule* afspraken_aanpassen langzamer slower rustiger verschuif* verschoven kleine_aanpassing arrangements vernieuw* geactualiseerd adapted',
  complaint:
    'klachtmelding klacht_indienen klagen klaag klachtenprocedure klachtenregeling klachtencommissie complain complaint complaints_procedure tuchtcollege tuchtklacht aanklagen rapporteren formal_complaint misconduct melding_maken',
  symptoms:
    'symptomen pijn ziekte ziek burnout burn_out rug knie nek schouder hernia moe vermoeid* depressi* stress last_van beperkingen limitations pain ill illness sick hoofdpijn long_covid long_longcovid overspannen symptom* griep reuma',
  rude: 'onbeschoft* onbeleefd* grof respectloos* bot_gedrag bejegen* gedrag* gedraagt intimider* uitgelachen lachte beledig* kleineer* gekleineerd geschoffeerd arrogant* rude* disrespect* shouted yelled schreeuw* ongepast* discrimin* racist* humiliat* insult* inappropriate behaviour behavior afgesnauwd onvriendelijk vernederend* uit_te_lachen lachen treated behandeld seksistisch agressief grensoverschrijdend* kortaf beroepsgeheim gemeen unprofessional onprofessioneel',
  three:
    'driegesprek* drie_gesprek met_zijn_drieen drieen drie_personen drie_partijen driepartijen* driehoeksgesprek three_way three_of_us samen_met_de_bedrijfsarts gezamenlijk* joint together om_tafel om_de_tafel met_ons_allen samen',
  read_differently:
    'anders_uitleg* legt_uit verkeerd_begrijp* anders_dan_ik interpret* leest lezen_anders misverstand* misunderst* verschillend* different_ways differently langs_elkaar andere_uitleg bedoelt bedoelde uitleg_van misread* misreads begrijpen_het_advies anders_begrepen meant',
  unclear:
    'onduidelijk* snap_niet snap begrijp begrijp_niet vaag unclear not_understand dont_understand understand uitleg uitleggen toelicht* explain vragen_over moeilijk_geschreven',
  error:
    'fout fouten verkeerde onjuistheden feitelijk* kloppen_niet error* mistake* correct* factual gecorrigeerd verbeteren corrigeren vergeten_in niet_waar wrong_facts wrong_information',
  no_click:
    'klik klikt click botert stroef gevoel niet_op_mijn_gemak comfortable niet_gehoord niet_begrijpt feel aardig',
  cost: 'kost kosten gekost betaal* betalen betaald betaalt prijs* tarief tarieven vergoed* gratis euro geld pay pays paid paying cost* free fee fees price* expensive afford* reimburs* bijdrage eigen_risico draait_op opdraaien verzekering* insurance btw neerleggen duur_is reiskosten expenses budget',
  invoice: 'factu* faktu* nota notas rekening rekeningen declar* invoice* bill bills billing btw',
  block:
    'blok* tegenhoud* tegen_te_houden houdt_tegen achterhoud* block* withhold* voorkomen geheim_houden niet_doorsturen prevent niet_delen voor_mezelf keep_from keep_the_outcome verbieden',
  share:
    'delen gedeeld deel deelt doorstuur* doorgestuurd doorsturen gestuurd stuurt opsturen kopie share* sharing send sent forward* doorgeven doorgegeven verstur* copy overhandigen krijgt_het krijgt_te_zien te_zien ziet',
  result:
    'uitslag* uitkomst* resultaat resultaten eindadvies rapport* verslag* eindrapport outcome* result results report final_advice final_report terugkoppeling conclusie* advies_van_de_tweede advice second_advice advies',
  consent:
    'toestemming* machtig* onderteken* teken tekenen handtekening consent* authoris* authoriz* permission sign signed signing toestemmingsformulier',
  file: 'dossier* patientendossier gegevens medisch_dossier medische_gegevens medische_informatie medical_file medical_record* records medical_data medical_information stukken papieren documents informatie_opvragen opvragen scans inzien file',
  where:
    'waar locatie* plaatsvind* vindt_plaats plaats adres stad reizen afstand buurt dichtbij thuis_komen huisbezoek online videobel* beeldbel* telefonisch where location* address city travel nearby close_to video parkeren bereikbaar rolstoel wheelchair woon_in live_in naartoe erheen heen digitaal op_afstand remote*',
  how_long:
    'hoe_lang hoelang duurt duren how_long weken weeks dagen days termijn* doorlooptijd wachttijd* wachtlijst* waiting how_soon hoe_snel sneller spoed deadline wanneer_krijg wanneer_hoor hoeveel_tijd how_much_time time_frame tijd snel haast faster quick* lead_time uiterlijk te_laat too_late binnen_hoeveel hoeveel_dagen hoeveel_weken lang',
  when: 'wanneer when datum date tot_wanneer',
  knows:
    'hoort horen te_weten weet_dat weten erachter achter_komt te_horen bericht_van know knows find_out finds_out told tell vertel* informeren geinformeerd op_de_hoogte melden_op vertrouwelijk* confidential* privacy geheim anoniem anonymous meelez* meelees leest_mee lezen_dit read_this meekijk* secret merkt merken zien_dat see_that personeelsdossier',
  meanwhile:
    'ondertussen intussen tussentijd meantime tijdens zolang totdat in_afwachting opschort* opschortend* uitgesteld uitstel pending suspend* on_hold during while_waiting wachten_met blijven_werken keep_working gewoon_door blijft_gelden blijven_gelden still_apply postpone* stilgezet stil pauzeer* pauzeren bevries* loopt lopende until vervallen gedurende terwijl thuisblijven thuis_blijven stay_home stay_at_home',
  binding:
    'bindend* verplicht_op overnemen overgenomen overneemt binding opvolgen navolgen naast_zich naast_zich_neer negeren negeert gebonden adopt* follow* ignore* disregard* laatste_woord final_say geldt telt waarde value bound vrijblijvend mandatory volgt_niet gelijk_krijg* obliged houden_aan vast_aan weegt status_van_het_advies',
  refuse:
    'weiger* weigert geweigerd afgewezen afwijz* afwijzing weigering wijst_af refus* reject* turned_down zegt_nee says_no zei_nee wil_niet_meewerken niet_gehonoreerd honoreer* zwaarwegend* denied deny niet_in_behandeling geen_recht forbids verbied*',
  request:
    'aanvraag* aanvragen aangevraagd verzoek* request* application apply applied vraag_aan vragen_om aanmelden',
  start:
    'start* begin beginnen indienen dien_in opstarten starten regel regelen arrange* submit klaarzetten invullen formulier aanvraagformulier form hoe_vraag nieuwe_aanvraag',
  want: 'ik_wil wil_graag graag i_want i_would_like want zou_graag',
  transfer:
    'wissel* overstap* overdra* overgedragen overnemen_begeleiding begeleiding* begeleid* veranderen_van switch* transfer* guid* take_over take_me_over andere_begeleider overneemt_begeleiding vervangen nieuwe_bedrijfsarts my_doctor_after voortaan blijven_bij stay_with terug_naar_mijn',
  identity:
    'paspoort* identiteits* identiteit legitim* rijbewijs id_kaart idkaart passport* identif* identity driving_licence driving_license id_card verblijfsvergunning pas residence_permit',
  bring:
    'meenemen mee_te_nemen neem_mee meebrengen bring take_with bij_me mee_naar meegenomen tonen laten_zien',
  choose:
    'kies* kiez* gekozen keuze* keus uitkies* choose* choice pick* select* zelf_bepalen bepaalt_wie lijst list toegewezen assigned aanbevelen aanraden recommend* voorkeur prefer* vrouwelijke* female vrouw uitzoeken zoek zoekt which_doctor* welke_arts welke_artsen welke_dokter* specialis* uit_welke',
  who: 'wie door_wie who by_whom wat_voor_arts welke_arts what_kind_of what_type',
  qualified:
    'onafhankelijk* independent geregistreerd registered big register neutraal onpartijdig* dezelfde_arbodienst same_organisation opleiding verpleegkundige nurse huisarts casemanager case_manager psycholoog uitvoer* uitgevoerd voert_uit performs perform carried_out eisen requirements deskundig_genoeg banden',
  status:
    'waar_sta status stand_van_zaken hoe_staat hoe_ver stap fase step where_am_i where_do_i_stand voortgang progress nieuws news update aan_zet volgende_stap next whose_turn al_gereageerd al_gezien al_binnen openstaand* open_cases mijn_zaak mijn_zaken my_case stand draad_kwijt gebleven ontvangen received wacht_nog',
  withdraw:
    'intrek* trek_in ingetrokken trek annuleer* annuleren afzeg* stop stoppen ophouden zie_af zie_er_af afzien bedacht bedenken van_gedachten cancel* withdraw* changed_my_mind never_mind beeindig* sluit ongedaan laat_maar hoeft_niet_meer niet_meer_nodig no_longer verwijder* afbreken geen_second_opinion_meer haal_weg stoppen_met delete kap_ermee vervallen',
  human:
    'medewerker_spreken mens echt_mens iemand_spreken met_iemand praten_met_iemand telefoonnummer bellen bel_mij bel terugbel* contact contactpersoon helpdesk human real_person person call phone* speak talk_to_someone mailen email mail helpen robot bot medewerker_van openingstijden opening_hours contactgegevens klantenservice persoon persoonlijk* help',
  pay_leave:
    'vakantie* verlof* loonstrook opslag overuren salaris* loon* vacation holiday* leave raise pay_slip salary wage* bonus pensioen vakantiedagen vakantiegeld ziektewet* uitkering* benefit* ww schadevergoeding transitievergoeding ontslagvergoeding',
  dismissal: 'ontsla* ontslag* fired fire dismiss* contract_beeindig* vaststellingsovereenkomst severance',
  quarrel: 'ruzie* conflict* gepest pesten pest bully* collega* colleague* argument fight scheld*',
  uwv_decision:
    'wia ziektewet bezwaar* beslissing_van_het_uwv uwv_beslissing decision_of_uwv beslissing beschikking herbeoordeling objection object',
  hospital:
    'ziekenhuis hospital specialist* cardioloog neuroloog chirurg* surgeon orthopeed psychiater diagnose* diagnosis medicijn* medicine* pijnstiller* opereren operatie surgery therap* huisarts',
  prediction:
    'kans kansen chance* win winnen gelijk_krijgen voorspel* predict* denk_je denkt_u do_you_think denk_jij',
  small_talk:
    'weer_vandaag weather mop joke pizza voetbal football koning wachtwoord password gedicht hoe_laat what_time',
  i: 'ik i mij me mijn my mezelf myself ikzelf',
  we: 'wij we ons onze our us',
  he: 'hij zij ze he she they hun zijn his her',
  may: 'mag mogen may allowed toegestaan mag_ik may_i',
  can: 'kan kunnen can could kun',
  must: 'moet moeten must have_to hoef hoeft verplicht obliged do_i_need',
  what: 'wat what welke which',
  why: 'waarom why waarvoor',
  how: 'hoe how',
  after: 'na daarna after afterwards achteraf',
  says: 'zegt zeg zei vindt says said thinks claims beweert volgens according denkt stelt',
  not: 'niet geen not no nooit never zonder without',
};
