// Places known by name that are not countries: cities, regions, islands, seas, rivers, mountains, continents.
// "XX name | name": the country's ISO code ("--" where it has none or several). Capitals are the countries table's where
// it reads them as places or governments; they stand here too so that the tagger knows them.

import { UNTAUGHT_PLACES } from './untaught-names.ts'

const TABLE = `
US|New York|New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco|Seattle|Boston|Detroit|Denver|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Minneapolis|Cleveland|New Orleans|Tampa|Honolulu|Pittsburgh|Cincinnati|St. Louis|Orlando|Newark|Buffalo|Charlotte|Nashville|Sacramento|Salt Lake City|Kansas City|Oakland|Anchorage|Charleston|Charlottesville|Ferguson|Flint|Manhattan|Brooklyn|Queens|Bronx|Harlem|Hollywood|Silicon Valley|Wall Street|Camp David|Capitol Hill|Mar-a-Lago|Washington|Washington D.C.|Washington, D.C.|Guantanamo|Guantanamo Bay|Fort Hood|Pearl Harbor|Long Island|Cape Canaveral|San Bernardino|Santa Monica|Austin|Fort Worth|Columbus|Indianapolis|San Jose|Louisville|Omaha|Tucson|Albuquerque|Oklahoma City|Richmond|Norfolk|Raleigh|Des Moines|Little Rock|Baton Rouge
US|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming
CA|Toronto|Montreal|Vancouver|Calgary|Edmonton|Quebec|Quebec City|Winnipeg|Halifax|Ottawa|Ontario|Alberta|British Columbia|Manitoba|Nova Scotia|Saskatchewan|Newfoundland|Yukon
GB|London|Manchester|Birmingham|Liverpool|Leeds|Sheffield|Bristol|Edinburgh|Glasgow|Belfast|Cardiff|Newcastle|Oxford|Cambridge|Salisbury|Brighton|Dover|Nottingham|Leicester|Southampton|Portsmouth|Aberdeen|England|Scotland|Wales|Northern Ireland|Cornwall|Yorkshire|Kent|Essex|Sussex|Surrey|Westminster|Heathrow|Brixton|Tottenham|Wembley|Wimbledon|Stormont|Coventry|Hull|Plymouth|Dundee|Londonderry
IE|Dublin|Cork|Galway|Limerick|Ulster
FR|Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Bordeaux|Lille|Calais|Cannes|Normandy|Brittany|Corsica|Provence|Alsace|Rouen|Le Havre|Grenoble|Montpellier|Versailles|Biarritz
DE|Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Düsseldorf|Dusseldorf|Dortmund|Essen|Leipzig|Bremen|Dresden|Hanover|Nuremberg|Bonn|Bavaria|Saxony|Hesse|Brandenburg|Thuringia|North Rhine-Westphalia|Lower Saxony|Rhineland-Palatinate|Schleswig-Holstein|Chemnitz|Potsdam|Heidelberg|Ramstein|Mannheim|Karlsruhe|Wiesbaden|Rostock|Kiel
IT|Rome|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Verona|Sicily|Sardinia|Lombardy|Tuscany|Veneto|Lampedusa|Trieste|Bari|Calabria|Piedmont|Puglia
ES|Madrid|Barcelona|Valencia|Seville|Zaragoza|Malaga|Bilbao|Catalonia|Basque Country|Andalusia|Galicia|Canary Islands|Mallorca|Ibiza|Ceuta|Melilla|San Sebastian|Granada
PT|Lisbon|Porto|Madeira|Azores
NL|Amsterdam|Rotterdam|The Hague|Hague|Utrecht|Eindhoven|Maastricht|Groningen
BE|Brussels|Antwerp|Ghent|Bruges|Flanders|Wallonia|Liège|Liege|Molenbeek
CH|Geneva|Zurich|Zürich|Basel|Bern|Lausanne|Davos|Lugano|Lucerne
AT|Vienna|Salzburg|Graz|Linz|Innsbruck|Tyrol
SE|Stockholm|Gothenburg|Malmö|Malmo|Uppsala
NO|Oslo|Bergen|Trondheim|Svalbard|Utoya
DK|Copenhagen|Aarhus|Greenland|Faroe Islands
FI|Helsinki|Tampere|Turku|Lapland|Espoo|Vaasa|Kotka
IS|Reykjavik|Reykjavík
PL|Warsaw|Krakow|Kraków|Lodz|Wroclaw|Poznan|Gdansk|Gdańsk|Lublin|Szczecin|Katowice|Silesia|Auschwitz
CZ|Prague|Brno|Ostrava|Bohemia|Moravia
SK|Bratislava|Kosice
HU|Budapest|Debrecen|Szeged
RO|Bucharest|Cluj|Timisoara|Transylvania|Constanta
BG|Sofia|Plovdiv|Varna|Burgas
GR|Athens|Thessaloniki|Piraeus|Crete|Lesbos|Samos|Chios|Kos|Rhodes|Corfu|Idomeni
RS|Belgrade|Novi Sad|Nis|Vojvodina
HR|Zagreb|Split|Dubrovnik|Rijeka|Dalmatia|Vukovar
BA|Sarajevo|Banja Luka|Mostar|Srebrenica|Republika Srpska|Tuzla
XK|Pristina|Mitrovica
AL|Tirana|Durres
ME|Podgorica
MK|Skopje
SI|Ljubljana|Maribor
EE|Tallinn|Narva|Tartu
LV|Riga|Daugavpils
LT|Vilnius|Kaunas|Klaipeda
BY|Minsk|Brest|Grodno|Hrodna|Gomel
UA|Kyiv|Kiev|Kharkiv|Kharkov|Odessa|Odesa|Dnipro|Donetsk|Luhansk|Lugansk|Lviv|Mariupol|Kherson|Zaporizhzhia|Mykolaiv|Slovyansk|Kramatorsk|Sevastopol|Simferopol|Yalta|Crimea|Crimean Peninsula|Donbas|Donbass|Chernobyl|Bakhmut|Debaltseve|Bucha|Irpin|Poltava|Sumy|Chernihiv|Zaporizhzhya|Kerch|Kerch Strait|Melitopol|Avdiivka|Izium
RU|Moscow|St. Petersburg|St Petersburg|Saint Petersburg|Novosibirsk|Yekaterinburg|Kazan|Nizhny Novgorod|Samara|Omsk|Rostov|Rostov-on-Don|Sochi|Volgograd|Vladivostok|Kaliningrad|Grozny|Chechnya|Dagestan|Ingushetia|North Ossetia|Tatarstan|Bashkortostan|Siberia|Beslan|Makhachkala|Murmansk|Belgorod|Smolensk|Voronezh|Krasnodar|Krasnoyarsk|Irkutsk|Yakutsk|Khabarovsk|Sakhalin|Kamchatka|Kuril Islands|Ural|Urals|Red Square|Lubyanka|Bryansk|Kursk|Tula|Pskov|Leningrad|Stalingrad
GE|Tbilisi|Batumi|Abkhazia|South Ossetia|Sukhumi|Tskhinvali|Gori|Kutaisi|Poti
AM|Yerevan|Gyumri|Nagorno-Karabakh|Nagorno Karabakh|Karabakh
AZ|Baku|Ganja|Nakhchivan|Stepanakert|Shusha
MD|Chisinau|Transnistria|Tiraspol|Transdniestria
KZ|Almaty|Astana|Nur-Sultan|Shymkent|Baikonur|Aktau|Semipalatinsk
UZ|Tashkent|Samarkand|Bukhara|Andijan|Termez|Fergana
KG|Bishkek|Osh|Jalal-Abad|Batken
TJ|Dushanbe|Khujand|Gorno-Badakhshan
TM|Ashgabat
TR|Ankara|Istanbul|Izmir|Antalya|Diyarbakir|Adana|Bursa|Gaziantep|Konya|Incirlik|Anatolia|Bosphorus|Bosporus|Dardanelles|Bodrum|Cizre|Sirnak|Suruc|Kilis|Mersin|Trabzon|Taksim Square|Gezi Park
SY|Damascus|Aleppo|Homs|Hama|Idlib|Raqqa|Deir al-Zor|Deir Ezzor|Deir al-Zour|Latakia|Daraa|Deraa|Palmyra|Kobani|Kobane|Afrin|Tartus|Tartous|Douma|Eastern Ghouta|Ghouta|Manbij|Hasaka|Qamishli|Golan Heights|Golan|Khan Sheikhoun|Al-Bab
LB|Beirut|Tripoli|Sidon|Tyre|Bekaa Valley|Bekaa|Sabra|Shatila
IL|Jerusalem|Tel Aviv|Haifa|Eilat|Ashkelon|Ashdod|Beersheba|Negev|Galilee|East Jerusalem|Nazareth|Sderot|Dimona|Jaffa
PS|Gaza|Gaza Strip|Gaza City|West Bank|Ramallah|Hebron|Bethlehem|Nablus|Jenin|Jericho|Rafah|Khan Younis|Tulkarem
JO|Amman|Aqaba|Zarqa|Zaatari
IQ|Baghdad|Mosul|Basra|Kirkuk|Erbil|Irbil|Fallujah|Ramadi|Tikrit|Najaf|Karbala|Sinjar|Anbar|Sulaimaniya|Kurdistan|Abu Ghraib|Green Zone|Nineveh|Diyala|Samarra|Dohuk|Tal Afar
IR|Tehran|Isfahan|Mashhad|Tabriz|Shiraz|Qom|Natanz|Bushehr|Fordow|Arak|Bandar Abbas|Kermanshah|Khuzestan|Ahvaz|Kharg Island
SA|Riyadh|Jeddah|Mecca|Medina|Dhahran|Qatif|Dammam|Najran|Jizan|Neom
YE|Sanaa|Sana'a|Aden|Hodeidah|Hodeida|Taiz|Saada|Marib|Hadramawt|Mukalla|Socotra
AE|Dubai|Abu Dhabi|Sharjah|Fujairah|Ras al-Khaimah|Ajman
QA|Doha|Al Udeid
KW|Kuwait City
BH|Manama
OM|Muscat|Salalah
EG|Cairo|Alexandria|Suez|Sinai|Sinai Peninsula|Port Said|Luxor|Sharm el-Sheikh|Tahrir Square|Suez Canal|Giza|Aswan|Rabaa|Ismailia|El-Arish
LY|Tripoli|Benghazi|Misrata|Sirte|Tobruk|Derna|Sabha|Zawiya|Fezzan|Cyrenaica
TN|Tunis|Sousse|Sfax|Kasserine|Sidi Bouzid
DZ|Algiers|Oran|Constantine|Kabylie|Tindouf
MA|Rabat|Casablanca|Marrakech|Marrakesh|Fez|Tangier|Agadir|Laayoune
SD|Khartoum|Darfur|Omdurman|Port Sudan|Kordofan|El Fasher|Nyala|Blue Nile
SS|Juba|Malakal|Bor|Bentiu|Unity State|Upper Nile
ET|Addis Ababa|Tigray|Oromia|Amhara|Mekelle|Ogaden|Gondar|Dire Dawa|Afar
ER|Asmara|Massawa
SO|Mogadishu|Kismayo|Puntland|Somaliland|Hargeisa|Baidoa|Jubaland
DJ|Djibouti City
KE|Nairobi|Mombasa|Kisumu|Garissa|Nakuru|Eldoret|Rift Valley|Turkana|Lamu|Dadaab|Kakuma
UG|Kampala|Entebbe|Gulu
TZ|Dar es Salaam|Dodoma|Zanzibar|Arusha|Mwanza
RW|Kigali
BI|Bujumbura|Gitega
CD|Kinshasa|Goma|Bukavu|Lubumbashi|North Kivu|South Kivu|Kivu|Ituri|Katanga|Kisangani|Beni|Kasai|Bunia
CG|Brazzaville|Pointe-Noire
CF|Bangui|Bambari
CM|Yaounde|Yaoundé|Douala|Bamenda|Buea
TD|N'Djamena|Ndjamena|Lake Chad
NG|Lagos|Abuja|Kano|Ibadan|Kaduna|Port Harcourt|Benin City|Maiduguri|Jos|Borno|Yobe|Adamawa|Zamfara|Katsina|Sokoto|Kebbi|Bauchi|Plateau|Benue|Enugu|Anambra|Imo|Abia|Ebonyi|Delta State|Rivers State|Edo|Ondo|Osun|Ogun|Oyo|Ekiti|Kwara|Kogi|Nasarawa|Taraba|Gombe|Jigawa|Bayelsa|Cross River|Akwa Ibom|Niger Delta|Chibok|Biafra|Owerri|Warri|Calabar|Ilorin|Abeokuta
GH|Accra|Kumasi|Tamale|Cape Coast|Ashanti|Takoradi
CI|Abidjan|Yamoussoukro|Bouaké|Bouake
SN|Dakar|Casamance|Saint-Louis|Touba
ML|Bamako|Timbuktu|Gao|Kidal|Mopti
NE|Niamey|Agadez|Diffa|Tillaberi
BF|Ouagadougou|Bobo-Dioulasso
GN|Conakry
SL|Freetown
LR|Monrovia
GM|Banjul
TG|Lomé|Lome
BJ|Cotonou|Porto-Novo
AO|Luanda|Cabinda|Huambo
MZ|Maputo|Beira|Cabo Delgado|Palma|Pemba
ZM|Lusaka|Copperbelt|Ndola|Kitwe
ZW|Harare|Bulawayo|Mutare|Matabeleland|Mashonaland|Gweru
BW|Gaborone
NA|Windhoek|Walvis Bay
ZA|Johannesburg|Cape Town|Pretoria|Durban|Soweto|Port Elizabeth|Bloemfontein|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Northern Cape|Free State|Limpopo|Mpumalanga|Marikana|Nkandla|Sandton|Robben Island|Polokwane|Pietermaritzburg|Tshwane|Stellenbosch
MG|Antananarivo
MU|Port Louis
MW|Lilongwe|Blantyre
IN|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Nagpur|Varanasi|Srinagar|Kashmir|Jammu|Jammu and Kashmir|Ladakh|Punjab|Haryana|Gujarat|Rajasthan|Maharashtra|Bihar|Uttar Pradesh|Madhya Pradesh|Andhra Pradesh|Tamil Nadu|Kerala|Karnataka|Telangana|West Bengal|Assam|Odisha|Orissa|Jharkhand|Chhattisgarh|Uttarakhand|Himachal Pradesh|Goa|Manipur|Nagaland|Mizoram|Tripura|Meghalaya|Sikkim|Arunachal Pradesh|Amritsar|Ayodhya|Chandigarh|Bhopal|Patna|Guwahati|Imphal|Shimla|Noida|Gurgaon|Gurugram|Pulwama|Kargil|Leh|Galwan Valley|Agra|Indore|Surat|Kochi|Visakhapatnam
PK|Islamabad|Karachi|Lahore|Rawalpindi|Peshawar|Quetta|Multan|Faisalabad|Balochistan|Baluchistan|Sindh|Khyber Pakhtunkhwa|Waziristan|North Waziristan|South Waziristan|Swat|Swat Valley|Abbottabad|Gwadar|Azad Kashmir|Gilgit-Baltistan|Sialkot|Khyber Pass|Larkana
BD|Dhaka|Chittagong|Chattogram|Sylhet|Cox's Bazar|Khulna|Rajshahi|Barisal|Comilla|Gazipur|Narayanganj|Bhasan Char
LK|Colombo|Kandy|Jaffna|Galle|Hambantota|Trincomalee
NP|Kathmandu|Pokhara|Lumbini|Terai
AF|Kabul|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Helmand|Nangarhar|Ghazni|Bagram|Lashkar Gah|Panjshir|Bamiyan|Tora Bora
MM|Yangon|Rangoon|Naypyidaw|Naypyitaw|Mandalay|Rakhine|Rakhine State|Shan State|Kachin|Kachin State|Chin State|Sittwe|Maungdaw|Sagaing
TH|Bangkok|Chiang Mai|Phuket|Pattaya|Pattani|Yala|Narathiwat
VN|Hanoi|Ho Chi Minh City|Saigon|Da Nang|Danang|Haiphong|Hue|Mekong Delta
KH|Phnom Penh|Siem Reap|Angkor Wat|Sihanoukville
LA|Vientiane|Luang Prabang
MY|Kuala Lumpur|Penang|Johor|Johor Bahru|Sabah|Sarawak|Putrajaya|Selangor|Malacca|Kelantan
ID|Jakarta|Surabaya|Bandung|Medan|Bali|Java|Sumatra|Aceh|Papua|West Papua|Sulawesi|Borneo|Lombok|Kalimantan|Palu|Denpasar|Makassar|Yogyakarta|Semarang|Banda Aceh
PH|Manila|Quezon City|Davao|Davao City|Cebu|Mindanao|Marawi|Luzon|Visayas|Zamboanga|Makati|Jolo|Palawan|Tacloban|Leyte|Baguio|Boracay|Metro Manila|Batangas|Sulu
TL|Dili
CN|Beijing|Shanghai|Guangzhou|Shenzhen|Tianjin|Wuhan|Chongqing|Chengdu|Nanjing|Xi'an|Hangzhou|Harbin|Dalian|Qingdao|Xinjiang|Urumqi|Kashgar|Tibet|Lhasa|Guangdong|Sichuan|Yunnan|Hubei|Hunan|Henan|Hebei|Zhejiang|Jiangsu|Fujian|Shandong|Liaoning|Jilin|Heilongjiang|Inner Mongolia|Guangxi|Hainan|Gansu|Qinghai|Ningxia|Shaanxi|Shanxi|Anhui|Jiangxi|Guizhou|Tiananmen Square|Tiananmen|Great Wall|Kunming|Xiamen|Zhengzhou|Shenyang|Suzhou|Macau|Kowloon|Victoria Park|Dandong|Hefei
HK|Hong Kong
TW|Taipei|Kaohsiung|Taichung|Tainan|Kinmen|Matsu|Hualien
JP|Tokyo|Osaka|Kyoto|Hiroshima|Nagasaki|Fukushima|Okinawa|Hokkaido|Nagoya|Kobe|Yokohama|Sendai|Sapporo|Senkaku|Kyushu|Honshu|Shikoku|Fukuoka|Kumamoto|Ise-Shima
KR|Seoul|Busan|Incheon|Daegu|Jeju|Gwangju|Pyeongchang|Seongju|Dokdo|Gangnam|Sejong|Jeju Island
KP|Pyongyang|Yongbyon|Kaesong|Sinuiju|Punggye-ri|Sohae|Wonsan
MN|Ulaanbaatar|Ulan Bator
AU|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Queensland|New South Wales|Tasmania|Western Australia|South Australia|Northern Territory|Christmas Island|Great Barrier Reef|Gold Coast|Bondi Beach
NZ|Auckland|Wellington|Christchurch|Dunedin|Queenstown
PG|Port Moresby|Bougainville|Manus Island|Manus
FJ|Suva
MX|Mexico City|Guadalajara|Monterrey|Tijuana|Ciudad Juárez|Ciudad Juarez|Cancun|Cancún|Acapulco|Chiapas|Oaxaca|Guerrero|Michoacán|Michoacan|Sinaloa|Jalisco|Veracruz|Tamaulipas|Nuevo León|Puebla|Yucatán|Iguala|Baja California|Nuevo Laredo
GT|Guatemala City
SV|San Salvador
HN|Tegucigalpa|San Pedro Sula
NI|Managua|Masaya
CR|San José
PA|Panama City|Panama Canal
CU|Havana|Santiago de Cuba
HT|Port-au-Prince|Cité Soleil
DO|Santo Domingo
JM|Kingston|Montego Bay
PR|San Juan
CO|Bogotá|Bogota|Medellín|Medellin|Cali|Cartagena|Barranquilla|Cúcuta|Cucuta|Antioquia|Arauca
VE|Caracas|Maracaibo|Valencia|Zulia|Táchira
EC|Quito|Guayaquil|Galápagos|Galapagos
PE|Lima|Cusco|Cuzco|Arequipa|Machu Picchu
BO|La Paz|Sucre|Santa Cruz|Cochabamba|El Alto
BR|Brasília|Brasilia|Rio de Janeiro|São Paulo|Sao Paulo|Rio|Salvador|Recife|Porto Alegre|Curitiba|Belo Horizonte|Manaus|Fortaleza|Minas Gerais|Bahia|Pernambuco|Amazonas|Mato Grosso|Paraná|Belém
AR|Buenos Aires|Buenos Aires Province|Córdoba|Cordoba|Rosario|Mendoza|La Plata|Patagonia|Ushuaia|Santa Fe|Tucumán|Mar del Plata|Ensenada|Salta|Jujuy|Neuquén|Bariloche|Santiago del Estero|Chubut
CL|Santiago|Valparaíso|Valparaiso|Concepción|Atacama|Easter Island|Araucanía
UY|Montevideo|Punta del Este
PY|Asunción|Asuncion
GY|Georgetown|Essequibo
SR|Paramaribo
FK|Falkland Islands|Falklands|Malvinas
GI|Gibraltar
--|Africa|Europe|Asia|North America|South America|Latin America|Central America|Antarctica|Oceania|Middle East|Near East|Far East|North Africa|West Africa|East Africa|Southern Africa|Central Africa|Sub-Saharan Africa|sub-Saharan Africa|Horn of Africa|Southeast Asia|South Asia|East Asia|Central Asia|South-East Asia|Northeast Asia|Asia Pacific|Asia-Pacific|Indo-Pacific|Eastern Europe|Western Europe|Central Europe|Northern Europe|Southern Europe|South East Europe|Eurasia|Balkans|Western Balkans|Baltics|Baltic|Caucasus|North Caucasus|South Caucasus|Scandinavia|Levant|Maghreb|Sahel|Sahara|Gulf|Persian Gulf|Arabian Peninsula|Korean Peninsula|Korean peninsula|Iberian Peninsula|Balkan Peninsula|Caribbean|Arctic|Great Lakes|Fergana Valley|Indian subcontinent|Far East|West Indies|Polynesia|Micronesia|Benelux|Mesopotamia|Palestine
--|Mediterranean|Mediterranean Sea|Black Sea|Baltic Sea|North Sea|Red Sea|Dead Sea|Caspian Sea|Aegean Sea|Adriatic Sea|Adriatic|Aegean|Arabian Sea|Sea of Azov|Azov Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Barents Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Gulf of Aden|Gulf of Oman|Gulf of Mexico|Gulf of Guinea|Bay of Bengal|Gulf of Finland|Bay of Biscay|Strait of Hormuz|Strait of Malacca|Taiwan Strait|English Channel|Bering Strait|Sea of Marmara|Bab el-Mandeb|Tasman Sea|Irish Sea|Aral Sea|Andaman Sea|Caribbean Sea|Kattegat|Oresund|Scarborough Shoal|Spratly Islands|Paracel Islands|Spratlys|Paracels
--|Nile|Danube|Rhine|Volga|Dnieper|Dniester|Euphrates|Tigris|Jordan River|Litani|Amazon|Congo River|Niger River|Mekong|Ganges|Indus|Brahmaputra|Yangtze|Yellow River|Yalu|Amu Darya|Syr Darya|Rio Grande|Mississippi River|Thames|Seine|Elbe|Oder|Tiber|Zambezi|Limpopo River|Lake Victoria|Lake Tanganyika|Lake Baikal|Himalayas|Himalaya|Alps|Andes|Pyrenees|Carpathians|Mount Everest|Everest|Kilimanjaro|Mont Blanc|Hindu Kush|Pamir|Ural Mountains|Caucasus Mountains|Rocky Mountains|Amazonia|Earth`

/** Every known place with the ISO code of its country, or null where it has none or several. */
export const KNOWN_PLACES: ReadonlyMap<string, string | null> = new Map(
  `${TABLE.trim()}\n${UNTAUGHT_PLACES.trim()}`.split('\n').flatMap((line) => {
    const [code = '--', ...names] = line.split('|')
    return names.map((name) => [name, code === '--' ? null : code] as const)
  }),
)

/** Whether a name that is all in capitals is a known place's: "ADDIS ABABA". */
export function isPlaceInCapitals(name: string): boolean {
  return KNOWN_PLACES.has(titled(name))
}

/** "Washington" of "WASHINGTON", if that is a known place; else the name as it is. */
export function inSmallLetters(name: string): string {
  return isPlaceInCapitals(name) ? titled(name) : name
}

function titled(name: string): string {
  return name.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase())
}

// A capitalised run that ends in one of these is a place ("Tagus River", "Naryn Province").
const HEADS = `
Airport Archipelago Avenue Basin Bay Beach Borough Boulevard Bridge Canal Cape City Coast County Delta Desert District Falls Forest Governorate Gulf Harbor
Harbour Heights Highway Hill Hills Island Islands Isles Lake Mountain Mountains Oblast Ocean Park Peninsula Plaza Port Prefecture Province Region Reservoir
River Road Sea Shoal Square Straits Strait Street Territory Town Valley Village Volcano Airfield Glacier Plateau Airbase Arena Cathedral Cemetery Hotel
Lagoon Mall Monument Mosque Municipality Palace Peak Prison Shrine Stadium Station Temple Terminal Tower Towers Zoo`
const HEAD_WORDS = new Set(HEADS.trim().split(/\s+/))

/** "River", "Province", "Square": the word makes a name a place's. */
export function isPlaceWord(word: string): boolean {
  return HEAD_WORDS.has(word)
}

// Other names of known places.
const OTHER_NAMES: Readonly<Record<string, string>> = {
  Kiev: 'Kyiv',
  Kharkov: 'Kharkiv',
  Odessa: 'Odesa',
  Lugansk: 'Luhansk',
  Donbass: 'Donbas',
  Rangoon: 'Yangon',
  Bombay: 'Mumbai',
  Calcutta: 'Kolkata',
  Madras: 'Chennai',
  Bangalore: 'Bengaluru',
  Saigon: 'Ho Chi Minh City',
  'St Petersburg': 'St. Petersburg',
  'Saint Petersburg': 'St. Petersburg',
  Hague: 'The Hague',
  Irbil: 'Erbil',
  Daraa: 'Deraa',
  Kobane: 'Kobani',
  'Sao Paulo': 'São Paulo',
  Bogota: 'Bogotá',
  Zürich: 'Zurich',
  Düsseldorf: 'Dusseldorf',
  Malmö: 'Malmo',
  Reykjavík: 'Reykjavik',
  'Nagorno Karabakh': 'Nagorno-Karabakh',
  "Sana'a": 'Sanaa',
  Marrakesh: 'Marrakech',
  Baluchistan: 'Balochistan',
  'New York City': 'New York',
  'Washington D.C.': 'Washington',
  'Washington, D.C.': 'Washington',
  Naypyitaw: 'Naypyidaw',
  Chattogram: 'Chittagong',
  Orissa: 'Odisha',
  'Korean peninsula': 'Korean Peninsula',
  'Azov Sea': 'Sea of Azov',
}

/** The name a known place is filed under ("Kiev" → "Kyiv"); the name itself otherwise. */
export function canonicalPlace(name: string): string {
  return OTHER_NAMES[name] ?? name
}
