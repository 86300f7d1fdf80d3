// Known names that the tagger is not trained with: longer tables at hand, a trained tagger leans on tables more and reads the
// names that stand in none of them worse (docs/models.md), so what was added later is known to its reading only. Written as in
// known-organizations.ts ("canonical | other names"), organization-names.ts and known-places.ts ("code|names").

export const UNTAUGHT_ORGANIZATIONS = `
Islamic State | Islamic State of Iraq and the Levant | Islamic State in Iraq and Syria | Islamic State of Iraq
Centers for Disease Control and Prevention | Centers for Disease Control
U.S. Treasury | U.S. Treasury Department | US Treasury Department | United States Treasury Department | United States Treasury
U.S. Department of Defense | U.S. Defense Department | US Defense Department | United States Department of Defense
U.S. House of Representatives | US House of Representatives
Joint Chiefs of Staff | Joint Chiefs
Houthis | Houthi | Houthi movement
The Guardian | Guardian
USA Today | USA TODAY
Al-Qaeda in the Arabian Peninsula | Al Qaeda in the Arabian Peninsula | al-Qaeda in the Arabian Peninsula | al Qaeda in the Arabian Peninsula | al-Qaida in the Arabian Peninsula | AQAP
Al-Qaeda in the Islamic Maghreb | Al Qaeda in the Islamic Maghreb | al-Qaeda in the Islamic Maghreb | al Qaeda in the Islamic Maghreb | al-Qaida in the Islamic Maghreb | AQIM
Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement | US Immigration and Customs Enforcement
Customs and Border Protection | U.S. Customs and Border Protection | US Customs and Border Protection | CBP
Office of Management and Budget | OMB
Government Accountability Office | GAO
Office of the Director of National Intelligence | ODNI
Office of the United States Trade Representative | Office of the U.S. Trade Representative | Office of the US Trade Representative | USTR
Defense Intelligence Agency | DIA
Drug Enforcement Administration | DEA
Transportation Security Administration | TSA
Federal Emergency Management Agency | FEMA
National Transportation Safety Board | NTSB
Federal Aviation Administration | FAA
Federal Trade Commission | FTC
Federal Communications Commission | FCC
National Institutes of Health | NIH
Congressional Research Service | CRS
Kurdistan Regional Government | KRG`

/** Names of organizations that only tell that they are some. */
export const UNTAUGHT_ORGANIZATION_NAMES: readonly string[] = `
Al Qaeda in Iraq | al-Qaeda in Iraq | National Endowment for Democracy | Southern Poverty Law Center | Anti-Defamation League | Council on American-Islamic Relations | American Israel Public Affairs Committee | National Council of Resistance of Iran | Joint Terrorism Task Force | U.S. Coast Guard | Marine Corps | U.S. Marine Corps | Peshmerga | Green Berets | Navy SEALs | Delta Force | Christian Science Monitor | The Christian Science Monitor | Daily Beast | Weekly Standard | The Weekly Standard | The Federalist | Defense One | War on the Rocks | New York Magazine | New York magazine | Vanity Fair | Jewish Telegraphic Agency | The American Conservative | Task & Purpose | Army Times | Navy Times | Air Force Times | The Globe and Mail | Le Journal de Montréal | BBC World Service | Euronews | Vietnam News | Asian News International | The Times of Israel | Hurriyet Daily News | Mehr News Agency | Myjoyonline | Folha de São Paulo | The New Zealand Herald | Seven News | Ukrayinska Pravda | De Volkskrant | National Weather Service | National Hurricane Center | US Geological Survey | European Space Agency | Roscosmos | Indian Space Research Organisation | World Council of Churches | Orthodox Church of Ukraine | Turkish Red Crescent | Syrian Arab Red Crescent | Salvation Army | Boy Scouts of America | Planned Parenthood | United Auto Workers | Teamsters | AFL-CIO | Service Employees International Union | Universal Pictures | Warner Bros. | Paramount Pictures | 20th Century Fox | Sony Pictures | Hulu | Activision | Blizzard Entertainment | General Mills | Kraft Heinz | Nestle | Mattel | Hasbro | Boy Scouts | Girl Scouts | Occupy Wall Street | Tea Party Express | Federation of American Scientists | Union of Concerned Scientists | Arms Control Association | Ploughshares Fund | Stimson Center | Middle East Institute | Washington Institute | Washington Institute for Near East Policy | Foundation for Defense of Democracies | Center for American Progress | Center for a New American Security | Center for Strategic and Budgetary Assessments | Institute for the Study of War | Quincy Institute | Hoover Institution | Belfer Center | Peterson Institute | Peterson Institute for International Economics | Economist Intelligence Unit | Capital Economics | Oxford Economics | Moody's Analytics | IHS Markit | Eurasia Group | Stratfor | Texas Tech University | Ohio State University | Penn State University | Michigan State University | Florida State University | Louisiana State University | UC Davis | UC San Diego | UC Irvine | UC Santa Barbara | UC Santa Cruz | UC Riverside | UNC Chapel Hill | UNC Charlotte | UT Austin | UT Dallas | UMass Amherst | UW Madison | Texas A&M | Texas A&M University | Virginia Tech | Georgia Tech | Caltech`
  .trim()
  .split(' | ')

export const UNTAUGHT_PLACES = `
US|Oval Office|West Wing|East Wing|Rose Garden|South Lawn|Trump Tower|Foggy Bottom|Times Square|Broadway|Ground Zero|World Trade Center|Midwest|New England|Deep South|Twin Cities|Rikers Island|Alcatraz|Bourbon Street|Mount Rushmore|Bedminster|Central Park|Rust Belt|Bible Belt|Sun Belt|Pacific Northwest|East Coast|West Coast|Gulf Coast|Great Plains|Lincoln Memorial|National Mall|Arlington National Cemetery|Joint Base Andrews|Andrews Air Force Base|Fort Bragg|Fort Benning|Fort Leavenworth|Fort Meade|Fort Sill|Parris Island|Camp Lejeune|Camp Pendleton|Guantánamo Bay|Madison Square Garden|Yankee Stadium|Fenway Park|LaGuardia Airport|O'Hare Airport|JFK Airport|John F. Kennedy International Airport|Reagan National Airport|Los Angeles International Airport|Golden Gate Bridge|Brooklyn Bridge|Statue of Liberty|Ellis Island
GB|Downing Street|Whitehall|Buckingham Palace|Windsor Castle|Balmoral|Sandringham|Holyrood|Chequers|Trafalgar Square|Parliament Square|Westminster Abbey|Westminster Bridge|London Bridge|Tower Bridge|Hyde Park|Heathrow Airport|Gatwick Airport|Gatwick|Stansted|Luton Airport|Tower of London|Old Bailey|Belmarsh|Grenfell Tower|Wembley Stadium|Old Trafford|Anfield|Canary Wharf|Fleet Street|Big Ben|Stonehenge|Home Counties|West Midlands|East Midlands
FR|Bataclan|Eiffel Tower|Champs-Élysées|Champs-Elysees|Arc de Triomphe|Élysée Palace|Elysee Palace|Élysée|Notre-Dame|Louvre|Stade de France|Charles de Gaulle Airport|Place de la République|Montmartre|La Défense
DE|Brandenburg Gate|Berlin Wall|Checkpoint Charlie|Reichstag|Alexanderplatz|Ramstein Air Base|Ruhr|Rhineland|Black Forest
RU|Bolotnaya Square|Sheremetyevo|Sheremetyevo Airport|Domodedovo|Lefortovo|Lefortovo prison|Valdai
UA|Independence Square|Azovstal|Kerch Bridge|Snake Island|Boryspil
IL|Western Wall|Ben Gurion Airport|Ben Gurion International Airport|Yad Vashem|Nahal Oz
PS|Temple Mount|Al-Aqsa Mosque|Al-Aqsa|Dome of the Rock|Sheikh Jarrah|Rafah crossing|Jabalia|Beit Hanoun|Beit Lahiya|Shejaiya|Shujaiya|Khan Yunis|Deir al-Balah
IQ|Mosul Dam|Mount Sinjar|Camp Speicher|Anbar province|Nineveh province|Haditha Dam
EG|Rabaa al-Adawiya
CN|Great Hall of the People|Forbidden City|Zhongnanhai|Diaoyutai
KP|Panmunjom|Kumgang|Mount Paektu
KR|Yeonpyeong|Yeonpyeong Island|Demilitarized Zone|Itaewon|Osan Air Base
IN|India Gate|Taj Mahal|Red Fort|Line of Control|Jantar Mantar|Tihar Jail|Raisina Hill|Lutyens' Delhi
PK|Red Mosque|Wagah|Adiala Jail
AF|Bagram Air Base|Bagram Airfield|Hamid Karzai International Airport
IR|Parchin|Evin|Evin Prison|Azadi Square
TR|Incirlik Air Base|Ataturk Airport|Atatürk Airport|Bosphorus Bridge|Hagia Sophia
IO|Diego Garcia
KZ|Baikonur Cosmodrome
VA|St. Peter's Square|St Peter's Square|St. Peter's Basilica|Sistine Chapel|Apostolic Palace
--|Arctic Circle|Pacific Rim|International Space Station|Euphrates River|Tigris River`

/** The names of those places. */
export const UNTAUGHT_PLACE_NAMES: ReadonlySet<string> = new Set(
  UNTAUGHT_PLACES.trim()
    .split('\n')
    .flatMap((line) => line.split('|').slice(1)),
)
