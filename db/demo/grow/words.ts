/**
 * Words to make names of. Municipalities get a sea word and an ending that is no real municipality together; wijken,
 * buurten and streets get words of one theme, as in every Dutch town; clubs and houses get “De Blauwe Emmer”.
 */
const list = (text: string) => text.split(' ')

export const seaWords = list(
  'Schelp Wier Kwal Boei Kabel Stern Garnaal Kreeft Alk Baken Loods Kompas Tij Nevel Zilt Kokkel Wulp Steur Schol Bries Golf Kiel Steven Want Luik Tros Bolder Ton Kim Schuim Ebbe Deining',
)
export const endings = list(
  'loo haven oord mond veen horst kerke burg sluis stede dorp hoven rade ooi wolde zijl',
)

/** Rivers and channels, all with “de”. */
export const waters = list(
  'Slenk Priel Kreupel Geule Zwin Wielde Rilde Kolke Vlierde Draaide Stroomde Bijlde',
)

export const themes = [
  list(
    'Merel Spreeuw Kievit Leeuwerik Zwaluw Roodborst Koekoek Fazant Reiger Wielewaal Grutto Putter Vink Specht',
  ),
  list(
    'Linden Eiken Beuken Elzen Essen Iepen Kastanje Populier Berken Wilgen Esdoorn Hazelaar Vlier Lijsterbes',
  ),
  list(
    'Tijm Salie Munt Dille Kervel Lavas Venkel Rozemarijn Bieslook Karwij Anijs Dragon Basilicum Koriander',
  ),
  list('Snoek Baars Karper Voorn Zeelt Brasem Winde Kwabaal Elft Spiering Paling Barbeel Bliek Grondel'),
  list('Saffier Robijn Agaat Opaal Topaas Smaragd Jade Granaat Kwarts Amethist Parel Toermalijn Beryl Onyx'),
  list(
    'Poolster Avondster Orion Zwaan Adelaar Lier Leeuw Steenbok Weegschaal Boogschutter Pegasus Komeet Wagen Noorder',
  ),
  list('Fluit Hobo Viool Cello Harp Klarinet Trompet Piano Fagot Hoorn Luit Trommel Orgel Citer'),
  list(
    'Kuiper Smids Wagenmaker Touwslager Zadelmaker Glazenier Bakker Molenaar Leidekker Hoefsmid Schrijn Tinnegieter Zeilmaker Mandenvlechter',
  ),
  list('Tarwe Rogge Haver Gerst Boekweit Gierst Spelt Klaver Vlas Luzerne Koolzaad Hennep Mosterd Lupine'),
  list('Appel Peren Kersen Pruimen Kwee Mispel Bessen Bramen Frambozen Moerbei Abrikoos Perzik Vijgen Noten'),
  list('Botter Tjalk Aak Schoener Brik Fregat Kotter Klipper Bark Kof Galjoot Sloep Punter Schouw'),
  list(
    'Akelei Anemoon Dahlia Iris Krokus Lavendel Lupinen Narcis Primula Violier Zinnia Hortensia Pioen Papaver',
  ),
  list('Hamer Schaaf Beitel Dissel Passer Vijl Guts Boor Tang Zaag Avegaar Winkelhaak Waterpas Trekzaag'),
]
export const wijkEndings = list('wijk veld kwartier zoom dal oever heuvel rijk akker waard')
export const buurtEndings = list('buurt hof rand park hoek blok weide erf gaard')
export const streetEndings = list('straat laan weg hof pad plein singel dreef steeg kade')
/** The old middle of a town, by how large it is. */
export const middles = list('Binnenstad Centrum Kern Dorp Vesting Oude-Kern')

export const adjectives = list(
  'Blauwe Gouden Lange Kromme Open Stille Bonte Rode Halve Warme Scheve Zilveren Vrolijke Witte Groene Gele Ronde Kleine Oude Brede',
)
/** Things with “de”, and things with “het”: a name keeps the article that the texts use. */
export const theThings = list(
  'Emmer Lantaarn Ketel Trap Pijp Lepel Pet Kruik Schuit Meeuw Klomp Stoel Poort Kast Sjaal Tafel Bel Vlieger Sleutel Jas Kraan Mand Wimpel Toren Haan Ladder Spiegel Ton Hoed Paraplu',
)
export const itThings = list(
  'Anker Venster Zeil Hek Bankje Touw Licht Luik Fornuis Vat Wiel Roer Trapje Dak Boek Kleed Lint Paard Schip Bootje',
)
