import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NeedGroup, needWeighted } from './need.ts'
import { tellsOrigin } from './origin.ts'

const group = (key: string, weight: number, ...heads: number[]): NeedGroup => ({
  key,
  weight,
  population: Float64Array.from(heads),
})

test('demand is heads times weight, group by group', () => {
  const outcome = needWeighted([group('65-plus', 1, 10, 0, 5), group('low-income', 2.5, 4, 2, 0)])
  assert.deepEqual(outcome, { ok: true, value: Float64Array.of(20, 5, 5) })
  assert.deepEqual(needWeighted([]), { ok: true, value: new Float64Array(0) })
})

test('a weight by origin is refused with the word that tells it, also when it is 1 and when only the label says so', () => {
  assert.deepEqual(needWeighted([group('elderly', 1, 10), group('Migratieachtergrond_18', 1, 4)]), {
    ok: false,
    problems: [{ code: 'origin', key: 'Migratieachtergrond_18', word: 'migratie' }],
  })
  const labelled = needWeighted([{ ...group('group-a', 2, 10), label: 'Inwoners geboren in Turkije' }])
  assert.ok(!labelled.ok && labelled.problems[0]?.code === 'origin')
})

test('all that is wrong is told at once', () => {
  assert.deepEqual(
    needWeighted([
      group('elderly', 1, 10, 2),
      group('elderly', -1, 1, 1),
      group('nationality', Number.NaN, 1),
      group('young', 1, 1, Number.NaN),
      group(' - ', 1, 1, 1),
    ]),
    {
      ok: false,
      problems: [
        { code: 'weight', key: 'elderly' },
        { code: 'twice', key: 'elderly' },
        { code: 'origin', key: 'nationality', word: 'nationalit' },
        { code: 'weight', key: 'nationality' },
        { code: 'length', key: 'nationality' },
        { code: 'population', key: 'young', row: 1 },
        { code: 'no-name', key: ' - ' },
      ],
    },
  )
})

test('origin is recognised in Dutch and English, however it is written', () => {
  const names = `herkomst,Herkomst,HERKOMSTLAND,percentageMetHerkomstlandNederland,her-komst,pct_herkomst_nl,afkomst
    migratieachtergrond,migratie achtergrond,Migratie-Achtergrond,MIGRATIE_ACHTERGROND,migratieAchtergrond,migratie‐achtergr.
    migration_background,migrants,immigranten,arbeidsmigranten,allochtonen,autochtoon
    westers,niet-westers,niet_westerse,nietwesters,NietWesters,non-western,nonWestern,Demographics: Western background (%)
    Demographics: Non-Western background (%),nationaliteit,nationality,Nationaliteiten,nationalities,staatsburgerschap
    geboorteland,geboorte-land,land_van_geboorte,country of birth,birthCountry,foreign-born,geboren in het buitenland
    percGebInNlMetHerkomstlandInEuropaExNl,geboren_in_nederland,etniciteit,étniciteit,etnisch,multi-etnisch,ETNICITEIT
    ethnicity,ethnic_group,ethnicities,huidskleur,skin colour,skin_color,ras,race,religie,religieus,religion,religious
    geloof,geloofsovertuiging,gelovigen,godsdienst,faith,moslims,muslim,islamitisch,katholiek,christenen,joods,hindoes
    kerkelijke gezindte,levensbeschouwing,vluchtelingen,statushouders,asielzoekers,refugees
    Marokkaanse migratieachtergrond (% van aantal inwoners),P_MAROKKO,Turkse achtergrond,turken,P_TURKIJE,p_turkije
    surinaams,P_SURINAME,antillianen,P_ANTARU,p_suri,a_marok,a_tur,a_ov_nw,P_OVER_NW,a_w_all,a_nw_all,P_WEST_AL,P_N_W_AL
    a_nl_all,a_eur_al,a_neu_al,a_geb_nl,a_geb_eu,a_geb_ne,NederlandseAchtergrond_18,land van oorsprong,oorsprong
    country of origin,origin,ｈｅｒｋｏｍｓｔ,buitenlanders,afstamming,moslim_ouderen,oudere migranten`
  for (const name of names.split(/[,\n]/).map((each) => each.trim()))
    assert.ok(tellsOrigin(name), `${name} is about origin`)
})

test('ordinary names stay ordinary', () => {
  const names = `elderly,65plus,k_65JaarOfOuder_12,k_0Tot15Jaar_8,inhabitants,AantalInwoners_5,children,low-income
    lonely,lonely-65,eenzaam,zeer eenzaam,informal-carer,mantelzorgers,laaggeletterd,weinig Nederlands,one-person
    oorspronkelijk,oorspronkelijk_bouwjaar,original,herkomst_verkeer,herkomst-bestemming ritten,trip_origin,origin-destination traffic
    migraine,geboorte,geboortecijfer,birth_rate,Demographics: Birth rate (per 1000),geboren_in_2010,ongeboren
    nationaal,national average,nationale feestdag,geloofwaardig,geloofwaardigheid,terras,raster,turkoois,ambtenaren
    noordwest,west,Westervoort,westerkwartier,internetniveau,magnetniveau,afstand_kerk,opleidingsachtergrond,komst
    uitkomst,bijeenkomst,toekomst,overeenkomst,education-low-count,rent,social-minimum,alleenstaande ouders
    HuishoudensTotaal_29,population,a_inw,p_koopw,a_all,bev_dich,participation,animation,technisch,etnaplein,huurders
    werklozen,jobless,jongeren,joodsekade,antiek,antilope,concentratie,administratie,registratie,people of 15 to 75`
  for (const name of names.split(/[,\n]/).map((each) => each.trim()))
    assert.equal(tellsOrigin(name), null, `${name} is ordinary`)
})

test('traffic is no way round: what else the name tells still counts', () => {
  for (const name of ['verkeer etniciteit', 'reis_nationaliteit', 'afkomst verkeer', 'turkse reizen'])
    assert.ok(tellsOrigin(name), name)
})
