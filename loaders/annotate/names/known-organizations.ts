// Organizations known by name: one a line, "canonical name | other names". The canonical name makes the entity's id, so
// that OSCE, "Organization for Security and Cooperation in Europe" and "Organisation for …" are one.

import { UNTAUGHT_ORGANIZATIONS } from './untaught-names.ts'

const TABLE = `
United Nations | UN | U.N. | U. N. | U . N . | U N
United Nations Security Council | UN Security Council | U.N. Security Council | Security Council
United Nations General Assembly | UN General Assembly | U.N. General Assembly
UN Human Rights Council | U.N. Human Rights Council | United Nations Human Rights Council | UNHRC | Human Rights Council
UNICEF | Unicef | United Nations Children's Fund | UN Children's Fund
UNESCO | Unesco
UNHCR | UN High Commissioner for Refugees | UN refugee agency | U.N. refugee agency | United Nations High Commissioner for Refugees
UNRWA
UNDP | United Nations Development Programme | UN Development Programme | United Nations Development Program
UNFPA
UNAIDS
UNODC
UNEP | UN Environment Programme | United Nations Environment Programme
World Food Programme | WFP | World Food Program
Food and Agriculture Organization | FAO
World Health Organization | WHO | World Health Organisation | W.H.O.
International Labour Organization | ILO | International Labor Organization
International Organization for Migration | IOM
International Atomic Energy Agency | IAEA | I.A.E.A.
Organisation for the Prohibition of Chemical Weapons | OPCW | Organization for the Prohibition of Chemical Weapons
International Court of Justice | ICJ | World Court
International Criminal Court | ICC
International Monetary Fund | IMF | I.M.F.
World Bank | World Bank Group
World Trade Organization | WTO | World Trade Organisation
International Energy Agency | IEA
International Committee of the Red Cross | ICRC
Red Cross
Red Crescent
Médecins Sans Frontières | Medecins Sans Frontieres | Doctors Without Borders | MSF
Amnesty International | Amnesty
Human Rights Watch | HRW
Save the Children
Oxfam
Greenpeace
Transparency International
Reporters Without Borders | RSF
Freedom House
International Crisis Group
Carnegie Endowment for International Peace
Chatham House
Council on Foreign Relations
Brookings Institution
RAND Corporation | Rand Corporation
Organization for Security and Cooperation in Europe | OSCE | Organisation for Security and Co-operation in Europe | Organization for Security and Co-operation in Europe | Organisation for Security and Cooperation in Europe
NATO | Nato | North Atlantic Treaty Organization | North Atlantic Treaty Organisation | N.A.T.O. | North Atlantic Alliance
European Union | EU | E.U.
European Commission
European Parliament
European Council
Council of Europe
European Central Bank | ECB
European Court of Human Rights | ECHR
European Court of Justice | ECJ
Eurogroup
Europol
Frontex
Interpol | INTERPOL
African Union | AU
Arab League | League of Arab States
ASEAN | Asean | Association of Southeast Asian Nations
ECOWAS | Ecowas | Economic Community of West African States
SADC | Southern African Development Community
IGAD
East African Community
Commonwealth of Independent States | CIS
Collective Security Treaty Organization | CSTO
Shanghai Cooperation Organization | SCO | Shanghai Cooperation Organisation
Eurasian Economic Union
Gulf Cooperation Council | GCC
Organization of Islamic Cooperation | OIC | Organisation of Islamic Cooperation
Organization of American States | OAS
Mercosur | Mercosul
CARICOM | Caricom
OPEC | Opec | Organization of the Petroleum Exporting Countries | OPEC+
OECD | Organisation for Economic Co-operation and Development | Organization for Economic Cooperation and Development
G7 | G-7 | Group of Seven
G8 | G-8 | Group of Eight
G20 | G-20 | Group of 20 | Group of Twenty
BRICS | Brics
Asian Development Bank | ADB
African Development Bank
Asian Infrastructure Investment Bank
Inter-American Development Bank
European Bank for Reconstruction and Development | EBRD
European Investment Bank | EIB
Non-Aligned Movement
International Olympic Committee | IOC
FIFA | Fifa
UEFA | Uefa
World Anti-Doping Agency | WADA
Reuters | Thomson Reuters | Reuters News
Associated Press | AP | The Associated Press
Agence France-Presse | AFP | Agence France Presse
Deutsche Presse-Agentur | dpa | DPA
Deutsche Welle | DW
BBC | British Broadcasting Corporation | BBC News
CNN
NBC | NBC News
CBS | CBS News
ABC News
Fox News
MSNBC
CNBC
NPR
PBS
Bloomberg | Bloomberg News
New York Times | The New York Times
Washington Post | The Washington Post
Wall Street Journal | The Wall Street Journal
Los Angeles Times
USA Today
Financial Times | The Financial Times
The Guardian
Daily Telegraph | The Daily Telegraph
The Times of London
Sunday Times | The Sunday Times
Daily Mail
The Economist
Al Jazeera | Al-Jazeera
Al Arabiya | Al-Arabiya
TASS | Tass | Itar-Tass | ITAR-TASS
RIA Novosti | RIA
Interfax
Sputnik
Xinhua | Xinhua News Agency
Global Times
People's Daily
CCTV
Yonhap | Yonhap News Agency
KCNA | Korean Central News Agency
Kyodo | Kyodo News
NHK
Asahi Shimbun
Press Trust of India | PTI
Times of India
Anadolu | Anadolu Agency
Hurriyet | Hürriyet
IRNA
Fars | Fars News Agency
Tasnim
Haaretz
Le Monde
Le Figaro
Der Spiegel | Spiegel
Die Welt
Bild
El País | El Pais
El Mundo
Corriere della Sera
La Repubblica
ANSA
EFE
Voice of America | VOA
Radio Free Europe/Radio Liberty | RFE/RL | Radio Free Europe
Radio Liberty
Inter Press Service | IPS
BuzzFeed
Politico
WikiLeaks | Wikileaks
U.S. Congress | US Congress | Congress
U.S. Senate | US Senate | Senate
U.S. House of Representatives | House of Representatives
U.S. Supreme Court | US Supreme Court
U.S. State Department | State Department | US State Department | Department of State | U.S. Department of State | US Department of State
U.S. Department of Defense | Defense Department | Department of Defense | US Department of Defense
Pentagon
U.S. Treasury | Treasury Department | US Treasury | Department of the Treasury
U.S. Justice Department | Justice Department | Department of Justice | US Justice Department | DOJ
Department of Homeland Security | Homeland Security | DHS
CIA | C.I.A. | Central Intelligence Agency
FBI | F.B.I. | Federal Bureau of Investigation
NSA | N.S.A. | National Security Agency
National Security Council
Federal Reserve | US Federal Reserve | U.S. Federal Reserve | Fed
Environmental Protection Agency | EPA
Food and Drug Administration | FDA
Centers for Disease Control and Prevention | CDC
NASA | Nasa
USAID
Securities and Exchange Commission | SEC
Republican Party | GOP | Republican National Committee | RNC
Democratic Party | Democratic National Committee | DNC
Conservative Party
Labour Party | Labour
Liberal Democrats | Lib Dems | Liberal Democratic Party
Scottish National Party | SNP
Sinn Féin | Sinn Fein
Democratic Unionist Party | DUP
UKIP | UK Independence Party
House of Commons
House of Lords
Bank of England | BoE
Bank of Japan | BoJ | BOJ
MI5
MI6
Scotland Yard | Metropolitan Police
Bundestag
Bundesrat
Bundesbank
Christian Democratic Union | CDU
Christian Social Union | CSU
Social Democratic Party | SPD
Free Democratic Party | FDP
Alternative for Germany | AfD | AFD
National Front | Front National | National Rally
La République En Marche | En Marche
Five Star Movement | 5-Star Movement
Podemos
Syriza | SYRIZA
New Democracy
PASOK | Pasok
Fidesz
Law and Justice
Civic Platform
United Russia
State Duma | Duma
Federation Council
FSB | F.S.B.
KGB | K.G.B.
GRU
Gazprom
Rosneft
Lukoil
Rosatom
Wagner Group
Verkhovna Rada
Naftogaz
Communist Party of China | Communist Party | Chinese Communist Party | CCP
National People's Congress
Politburo
People's Liberation Army | PLA
Kuomintang | KMT
Democratic Progressive Party | DPP
Huawei
Alibaba
Tencent
ZTE
Bharatiya Janata Party | BJP
Indian National Congress
Aam Aadmi Party | AAP
Shiv Sena
Trinamool Congress
Rashtriya Swayamsevak Sangh | RSS
Lok Sabha
Rajya Sabha
Reserve Bank of India | RBI
Inter-Services Intelligence | ISI
Pakistan Tehreek-e-Insaf | PTI party
Pakistan People's Party | PPP
Awami League
Bangladesh Nationalist Party | BNP
Knesset
Likud
Mossad
Shin Bet
Israel Defense Forces | IDF | Israeli Defense Forces
Hamas
Fatah
Palestinian Authority
Palestine Liberation Organization | PLO
Islamic Jihad | Palestinian Islamic Jihad
Hezbollah | Hizbollah | Hizbullah | Hezbullah
Muslim Brotherhood
al-Qaeda | Al-Qaeda | al Qaeda | Al Qaeda | al-Qaida | Al-Qaida | al Qaida
Islamic State | ISIS | ISIL | IS | Daesh | Islamic State in Iraq and the Levant | Islamic State of Iraq and Syria
Taliban | Taleban
Haqqani network | Haqqani Network
Boko Haram
al-Shabaab | Al-Shabaab | al-Shabab | Al-Shabab | al Shabaab | Al Shabaab
Kurdistan Workers' Party | PKK | Kurdistan Workers Party
YPG | People's Protection Units
Syrian Democratic Forces | SDF
Free Syrian Army | FSA
Nusra Front | al-Nusra Front | Jabhat al-Nusra | al-Nusra
Justice and Development Party | AKP | AK Party
Republican People's Party | CHP
Peoples' Democratic Party | HDP
Revolutionary Guards | Revolutionary Guard | Islamic Revolutionary Guard Corps | IRGC | Iranian Revolutionary Guards
Quds Force
Guardian Council
Houthis
African National Congress | ANC
Democratic Alliance
Economic Freedom Fighters | EFF
ZANU-PF | Zanu-PF | Zanu PF | ZANU PF
Movement for Democratic Change | MDC
All Progressives Congress | APC
Peoples Democratic Party | PDP
Independent National Electoral Commission | INEC
Economic and Financial Crimes Commission | EFCC
Central Bank of Nigeria | CBN
Tigray People's Liberation Front | TPLF
Sudan People's Liberation Movement | SPLM
Rwandan Patriotic Front | RPF
Workers' Party
Petrobras
FARC | Revolutionary Armed Forces of Colombia | Farc
National Liberation Army | ELN
National League for Democracy | NLD
Tatmadaw
Pheu Thai | Pheu Thai Party
UMNO | Umno
Irish Republican Army | IRA
Basque Homeland and Freedom | ETA | Eta
Kosovo Liberation Army | KLA
Tamil Tigers | LTTE | Liberation Tigers of Tamil Eelam
Khmer Rouge
Ku Klux Klan
NAACP
American Civil Liberties Union | ACLU
National Rifle Association | NRA
AIPAC
Black Lives Matter
Microsoft
Google
Apple Inc. | Apple
Facebook
Twitter
YouTube
Instagram
TikTok
WhatsApp
Netflix
Uber
Airbnb
IBM
Intel
Samsung
Sony
Toyota
Honda
Nissan
Volkswagen | VW
BMW
Daimler
Siemens
Deutsche Bank
Goldman Sachs
JPMorgan | JPMorgan Chase | JP Morgan
Morgan Stanley
Citigroup
Barclays
HSBC
UBS
Credit Suisse
Moody's
Standard & Poor's
Boeing
Airbus
Lockheed Martin
Tesla
SpaceX
ExxonMobil | Exxon Mobil
Chevron
Royal Dutch Shell
BP
TotalEnergies
Eni
Saudi Aramco | Aramco
Pfizer
BioNTech
AstraZeneca
Johnson & Johnson
Walmart | Wal-Mart
Nokia
Nestlé
Monsanto
Bayer
Manchester United
Manchester City
Real Madrid
Bayern Munich
Harvard University | Harvard
Yale University
Stanford University
Columbia University
Princeton University
Oxford University | University of Oxford
Cambridge University | University of Cambridge
Johns Hopkins University
Georgetown University
MIT | Massachusetts Institute of Technology
London School of Economics | LSE
Roman Catholic Church | Catholic Church
Russian Orthodox Church
Church of England`

export interface KnownOrganization {
  readonly name: string
  /** Every name it goes by, the canonical one first. */
  readonly names: readonly string[]
  /** How many of them, from the first, training knows. */
  readonly taught: number
}

/** The tables, one organization an entry. */
export const KNOWN_ORGANIZATIONS: readonly KnownOrganization[] = joined(namesByLine(TABLE), namesByLine(UNTAUGHT_ORGANIZATIONS))

function namesByLine(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((name) => name.trim()))
}

function joined(taught: readonly (readonly string[])[], untaught: readonly (readonly string[])[]): readonly KnownOrganization[] {
  const byName = new Map<string, KnownOrganization>()
  for (const names of taught) byName.set(names[0] ?? '', { name: names[0] ?? '', names, taught: names.length })
  for (const [name = '', ...others] of untaught) {
    const known = byName.get(name)
    byName.set(name, { name, names: [...(known?.names ?? [name]), ...others], taught: known?.taught ?? 0 })
  }
  return [...byName.values()]
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  KNOWN_ORGANIZATIONS.flatMap((known) => known.names.map((name) => [name, known.name] as const)),
)

/** The canonical name of a known organization by any of its names, "the" aside; null when it is not in the table. */
export function canonicalOrganization(name: string): string | null {
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace(/^[Tt]he /, '')) ?? null
}
