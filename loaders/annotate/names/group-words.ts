// Capitalised words that are no entity's name: peoples, faiths, creeds, days, months. In: a word as written.
// Out: whether it is such a word. The countries annotator says which country a people's name stands for.

const GROUPS = `
Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri Bahamian Bahraini Bangladeshi
Barbadian Basque Bavarian Belarusian Belarusian Belgian Belizean Beninese Bhutanese Bolivian Bosnian Botswanan Brazilian British Bruneian Bulgarian
Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Catalan Chadian Chechen Chilean Chinese Colombian Comorian Congolese Cornish Croatian Cuban
Cypriot Czech Czechoslovak Danish Djiboutian Dominican Dutch Ecuadorean Ecuadorian Egyptian Emirati English Eritrean Estonian Ethiopian European
Fijian Filipino Finnish Flemish French Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian
Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kazakhstani Kenyan Korean Kosovar Kosovan
Kurdish Kuwaiti Kyrgyz Laotian Lao Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian Malaysian Maldivian Malian
Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian
Omani Pakistani Palestinian Panamanian Papuan Paraguayan Persian Peruvian Philippine Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran
Samoan Saudi Scottish Senegalese Serb Serbian Serbs Singaporean Slovak Slovakian Slovene Slovenian Somali Soviet Spanish Sudanese Surinamese Swazi
Swedish Swiss Syrian Tadjik Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tongan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan
Vietnamese Welsh Western Yemeni Yugoslav Zambian Zimbabwean African Asian Arab Arabic Caucasian Hispanic Latino Nordic Scandinavian Slavic Balkan
Eurasian Transatlantic Uighur Uyghur Rohingya Tamil Tatar Hutu Tutsi Roma Pashtun Hazara Berber Bedouin Baloch Sikh Hindu Muslim Moslem Islamic
Islamist Christian Catholic Protestant Orthodox Jewish Jew Buddhist Sunni Shia Shiite Shi'ite Alawite Druze Yazidi Yezidi Coptic Copt Evangelical
Anglican Lutheran Mormon Zionist Salafist Wahhabi Sufi Communist Socialist Marxist Nazi Fascist Republican Democrat Democratic Conservative Liberal
Tory Labourite Green Islamism Communism Christianity Islam Judaism Hinduism Buddhism Zoroastrian Briton Englishman Frenchman Irishman Scot Dane Swede
Finn Pole Turk Spaniard Kurd Arabs Greekcypriot Afrikaner Maori Inuit Mapuche Maya Zulu Xhosa Yoruba Igbo Hausa Fulani Maasai Kikuyu Luo Oromo Amhara
Bengali Punjabi Gujarati Hindi Urdu Mandarin Cantonese Swahili Hebrew Farsi Latin Sinhalese Tigrayan Crimean Darfuri Kashmiri Quebecois Sicilian
Māori Pasifika Pākehā Pakeha Dalit Adivasi Sherpa Ahmadi Tuareg Ndebele Shona Tswana Akan Hmong Dayak Aymara Quechua Guarani Cossack Chuvash
Bashkir Ingush Dagestani Circassian Abkhaz Abkhazian Ossetian Gagauz Acehnese Javanese Sundanese Malay Tagalog Visayan Bihari Marathi Telugu Assamese
Sindhi Pashto Brahmin Jat Rajput Somalilander Tigrinya Wolof Bambara Dinka Nuer Acholi Baganda Kongo Lingala Ijaw Kanuri Tiv Moldavian
Westerner Gazan Iowan Virginian Floridian Ohioan Minnesotan Californian Texan Parisian Londoner Muscovite Berliner Viennese Stalinist Leninist Maoist Trotskyist Peronist Chavista Kremlinologist`

const CALENDAR = `
January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday
Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thurs Fri Sat Sun Christmas Easter Ramadan Passover Hajj Haj Umrah Eid Diwali Deepavali
Hanukkah Purim Sukkot Nowruz Newroz Ashura Arbaeen Vesak Pentecost Songkran Thanksgiving Halloween Covid Covid-19 COVID COVID-19 GMT EST EDT BST CET UTC AM PM`

const groups = new Set(GROUPS.trim().split(/\s+/))
const calendar = new Set(CALENDAR.trim().split(/\s+/))

/** "Russian", "Russians", "Sunni": a people, faith or creed. */
export function isGroupWord(word: string): boolean {
  return (
    groups.has(word) ||
    (word.endsWith('s') && groups.has(word.slice(0, -1))) ||
    (word.endsWith('men') && groups.has(`${word.slice(0, -3)}man`))
  )
}

/** "Monday", "March", "GMT". */
export function isCalendarWord(word: string): boolean {
  return calendar.has(word) || (word.endsWith('.') && calendar.has(word.slice(0, -1)))
}
