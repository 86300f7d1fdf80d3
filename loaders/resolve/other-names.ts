// Other names of one body that the tagger's tables of known organizations do not have, because it is trained with them: one
// body a line, "name it is filed under | other names". Only resolving reads them. Names that bodies of several countries
// bear ("Army", "Supreme Court") do not stand here: see national-bodies.ts.

const TABLE = `
U.S. Marine Corps | U.S. Marines | U.S. Marine
U.S. Navy SEALs | Navy SEALs | Navy SEAL | Navy Seal | Navy SEALS | Navy Seals | U.S. Navy Seals | U.S. Navy SEALS
U.S. Secret Service | Secret Service
U.S. Border Patrol | Border Patrol
U.S. Postal Service | USPS
U.S. Geological Survey | USGS
U.S. Capitol Police | Capitol Police
U.S. Institute of Peace | USIP
U.S. Chamber of Commerce | Chamber of Commerce of the United States | Chamber of Commerce of United States
U.S. Embassy | American Embassy | Embassy of United States
U.S. Consulate | American Consulate | Consulate of United States
U.S. Central Command | CENTCOM | Centcom
U.S. Africa Command | Africa Command | AFRICOM | Africom
U.S. European Command | EUCOM
U.S. Pacific Command | PACOM | USPACOM
U.S. Indo-Pacific Command | Indo-Pacific Command | INDOPACOM
U.S. Southern Command | SOUTHCOM
U.S. Northern Command | NORTHCOM
U.S. Strategic Command | STRATCOM
U.S. Cyber Command | CYBERCOM
U.S. Special Operations Command | SOCOM | USSOCOM
Joint Special Operations Command | JSOC
North American Aerospace Defense Command | NORAD
U.S. Citizenship and Immigration Services | USCIS
U.S. International Trade Commission | USITC
National Security Council | National Security Council of United States | White House National Security Council
USAID | U.S. Agency for International Development | U.S. Agency of International Development | Agency for International Development
CIA | U.S. Central Intelligence Agency
U.S. State Department | State Dept | State Dept. | U.S. State Dept.
U.S. Department of Defense | DOD | DoD
U.S. Treasury | U.S. Department of the Treasury
Department of Health and Human Services | HHS | Health and Human Services Department
Department of Housing and Urban Development | HUD
Department of Veterans Affairs | Veterans Affairs Department
Department of Homeland Security | Homeland Security Department
Internal Revenue Service | IRS
National Counterterrorism Center | NCTC
Foreign Intelligence Surveillance Court | FISA Court | FISC
Revolutionary Guards | Revolutionary Guard Corps | Revolutionary Guards Corps | Islamic Revolutionary Guards Corps | Islamic Revolutionary Guard | Islamic Revolutionary Guards | Islamic Revolution Guards Corps | Iranian Revolutionary Guard | Iranian Revolutionary Guard Corps | Iranian Revolutionary Guards Corps | Iran Revolutionary Guard Corps | Iran Revolutionary Guards
Quds Force | Al-Quds Force | al-Quds Force | Al Quds Force | Qods Force
UNHCR | United Nations High Commission for Refugees | United Nations High Commissioner for Refugees | United Nations refugee agency | United Nations Refugee Agency
UNRWA | United Nations Relief and Works Agency
OCHA | United Nations Office for the Coordination of Humanitarian Affairs | United Nations Office for Coordination of Humanitarian Affairs
OHCHR | United Nations Human Rights Office | United Nations human rights office
World Food Programme | United Nations World Food Program | United Nations World Food Programme
World Health Organization | United Nations World Health Organization
International Atomic Energy Agency | United Nations International Atomic Energy Agency
NPR | National Public Radio | NPR News
PBS | Public Broadcasting Service
ABC News | American Broadcasting Company
MSNBC | MSNBC News
Fox News | Fox News Channel | FOX News | FOX News Channel | FOX NEWS | FoxNews | FoxNews.com
Sky News | SkyNews
HuffPost | Huffington Post | The Huffington Post
Al Jazeera | Al-Jazeera TV | Al Jazeera TV
RAND Corporation | RAND Corp | Rand Corp | RAND
Foundation for Defense of Democracies | Foundation for the Defense of Democracies
Center for Strategic and International Studies | Center for Strategic & International Studies | Center for Strategic International Studies
Woodrow Wilson Center | Wilson Center | Woodrow Wilson International Center | Woodrow Wilson International Center for Scholars
Middlebury Institute of International Studies | Middlebury Institute
International Crisis Group | Crisis Group
Peterson Institute for International Economics | Peterson Institute
ExxonMobil | Exxon
Huawei | Huawei Technologies
FSB | Federal Security Service
RT | Russia Today
ISNA | Iranian Students News Agency | Iranian Students' News Agency
Yonhap | Yonhap News
UKIP | U.K. Independence Party
Labour Party | British Labour Party
European Commission | EU Commission
OECD | Organization for Economic Co-operation and Development
Ansar al-Sharia | Ansar al-Shariah | Ansar al Sharia | Ansar Al-Sharia | Ansar Al Sharia
Stanford University | Stanford
Yale University | Yale
Pew Research Center | Pew Research
Moody's | Moody's Investors Service
Amazon | Amazon.com
Disney | Walt Disney
Ford Motor | Ford Motor Company
Taiwan Semiconductor Manufacturing | TSMC`

const NAMES = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' | ')
      return names.map((name) => [name, names[0] ?? name] as const)
    }),
)

/** The name a body is filed under by another of its names, also with a full stop; null when the table does not have it. */
export function otherName(name: string): string | null {
  return NAMES.get(name) ?? (name.endsWith('.') ? (NAMES.get(name.slice(0, -1)) ?? null) : null)
}
