import { FOREIGN_STOP } from './foreign-stop.ts'
import { otherRoots, root } from './root.ts'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that may stand anywhere in a phrase without changing it. */
export const LIGHT = list(`
  ik jij je u we wij ze zij hij mijn me mij mn jouw uw ons onze zijn haar hun hem een de het t n dit dat deze die er
  zo zoo heel erg ook even eens wel gewoon graag nu toch maar al nog best echt steeds vaak soms weer dan eigenlijk misschien
  pas beetje nou tja joh hoor haha ja nee a an the i my your our we you it is am are me s altijd`)

/** Words that say what kind of sentence it is, and never what it is about. */
export const STOP = list(`
  waar wanneer hoe wat wie welke welk waarom kan kun kunnen kunt kon zou zouden wil willen wilt wilde moet moeten mag mogen
  zal zullen heb heeft hebben had hebt is was waren ben bent wordt word worden werd geworden ga gaat gaan doe doet
  doen gedaan kom komt komen zit zitten staat staan sta geef geeft geven laat laten maak maakt krijg krijgt krijgen
  zoek zoekt zoeken zoekende gezocht vind vindt vinden iemand iets ergens anderen ander andere mensen mens persoon
  voor van met bij in op aan uit over door om te naar tot tegen tussen onder als want dus en of omdat zodat terwijl
  toen sinds tijdens binnen buiten langs via per rond rondom vanaf hier daar heen thuis elkaar
  zelf mezelf zichzelf alle alles elk elke iedere ieder veel meer meest genoeg wat dingen ding goed goede leuk leuke fijn
  help helpen helpt geholpen hulp nodig bestaat bestaan vragen vraag tips buurt wijk stad dorp gemeente omgeving dichtbij
  plek plaats plekken locatie adres telefoonnummer nummer info informatie meedoen deelnemen mee
  where when how what who which can could want wants need needs have has do does go get find look looking search for
  with at on to in from of or and near nearby place somewhere something someone anyone help please there any some
  geweest twee drie vier vijf zes zeven acht negen tien jullie konden overdag ertussen eruit achter kwijtgeraakt onze jouw
  city town village street area people person feel feeling lesson lessons class classes speak talk use make help
  dag dagen keer week uur tijd jaar jarige oud oude nieuwe nieuw graad lekker samen voortaan komende volgende deze client clienten patient patienten mevrouw meneer bewoner bewoners inwoner inwoners
  weet weten denk vertel leg uitleg ken hoi hallo dank bedankt alstublieft aub graag bijvoorbeeld lang langer`)

export const NEGATION = list('geen niet nooit zonder niemand niets niks no not without never')

/** Words that help a little, but whose match alone says nothing: every second text has them. */
const WEAK = list(`
  samen regelen aanvragen aanvraag verlengen ophalen halen brengen kopen verkopen huren verhuren lenen bestellen boeken reserveren
  betalen bellen mailen maken gemaakt krijgen nemen houden zetten leggen kijken zien horen voelen lopen rijden wonen
  woon woont woonde blijven blijf beginnen begin starten start stoppen gebruiken melden opzeggen inschrijven aanmelden
  afspraak probleem problemen vraagje hulpje ondersteuning begeleiding advies aanbod activiteit activiteiten groep
  groepje club vereniging organisatie dienst service project programma bijeenkomst middag ochtend avond namiddag nacht
  middagen ochtenden avonden morgens avonds smiddags savonds smorgens ochtends middags groot grote klein kleine hoog hoge laag lage snel
  moeilijk makkelijk lastig goedkoopste beste eerste laatste tweede eigen open dicht gesloten openingstijden contact
  vereniging huis soort type manier zaak zaken papier kamer deur straat tafel stoel bank water lucht
  kapot stuk vies oud jong rood groen blauw wit zwart geel kort ver weinig half heel vol leeg zwaar licht warm koud
  information appointment group activity problem making lokaal lokale thema leven leeft bezig wens wensen
  durf durven durft vertellen vertel merken merk snappen snap begrijpen begrijp proberen probeer
  gebeurt gebeuren nergens overal ooit steeds opeens ineens zomaar morgen gisteren straks later vroeg laat
  vroeger tijdje maanden weken jaren eeuwig dragen pakken gooien zoveel hoeveel
  durfde dacht denken hopen hoop hoef hoeft hoeven schaam schamen eisen eist sturen stuurt stuur gestuurd
  komende reden redenen gedoe toestand situatie ervaring ervaringen mogelijkheid mogelijkheden kans kansen manieren
  rustig rustige lief lieve aardig aardige eng vreemd raar saai druk drukke serieus echte nieuws bepaald bepaalde
  spreekuur spreekuren leren les lessen cursus cursussen training trainingen workshop workshops inloop lid
  past passen pas paste wachten wacht dienen gaf
  gaan loopt werkt doet beter slecht slechte slechter mooi mooie gezellig gezellige vrij vrije
  zoon dochter broer zus broertje zusje neef nicht tante oom schoonmoeder schoonvader schoondochter schoonzoon
  buurman buurvrouw kennis kennissen partner bijna helemaal hele lig ligt liggen lag allemaal allebei meteen weg af terug ervan
  eraan erop erover erbij waarvan waarmee daarom daarna nogal zeer tamelijk behoorlijk enorm ontzettend vreselijk verschrikkelijk
  super prettig handig handige duidelijk bekend bekende soms ineens plotseling eerder liefst liever vooral alvast
  lukt lukken gelukt trek trekt trekken redden red redt moeite volgens welk zonet daarnet binnenkort elders mooier
  hele zegt zeggen zei vorige vorig maand af zet zette haal vandaan ene luistert spreken sprak praten zie voel vertelt allebei stiekem stiekeme
  gewone normaal normale vast vaste fout foute lekkere gehele dagelijks wekelijks gezien kijkt ruikt kapotte prijs duurt nodige tegelijk
  vader papa pappa moeder mama mamma opa oma ouder kleinkind kleinkinderen echtgenoot echtgenote echtpaar stel gezin familie
  zich zichzelf gekeken gelopen gebracht gehaald gekocht gevonden gebleven begonnen gedacht gehoord geprobeerd weggegooid aangehouden
  gestuurd gegooid gooit krijgt geval ding zoiets gewoonlijk buurjongen buurmeisje jongen meisje jongens meisjes vent kerel dame heer
  leren leert geleerd kennen kent wennen went merkt hoor hoort neemt neem komend paar omhoog omlaag nachten avonden
  naartoe erheen vanavond vannacht hetzelfde dezelfde volgens paar stel aantal beide twintig dertig veertig vijftig zestig
  kost toe gehad gekregen gezegd gevraagd gelezen geschreven klaar iedereen raar apart bijzonder bijzondere`)

export type WordKind = 'light' | 'stop' | 'negation' | 'content'

const weakRoots = new Set([...WEAK].map(root))

/** Whether a word, in any form, helps a little but says nothing by itself. */
export const isWeak = (word: string): boolean =>
  weakRoots.has(root(word)) || otherRoots(word).some((form) => weakRoots.has(form))

/** What part a word plays in a question. */
export function kindOf(word: string): WordKind {
  if (NEGATION.has(word)) return 'negation'
  if (LIGHT.has(word)) return 'light'
  return STOP.has(word) || FOREIGN_STOP.has(word) ? 'stop' : 'content'
}
