// Words that make a capitalised run an organization ("Institute", "Ministry of …"), and bodies a state has one of.
// In: a word or a name. Out: what it says about the name it stands in.

const HEADS = `
Academy Administration Affairs Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bancorp Bank Battalion Brigade Broadcasting
Bureau Cabinet Center Centre Chamber Church Club Coalition College Command Commission Committee Communications Company Confederation Conference Congress
Consortium Corporation Corps Council Court Department Directorate Division Duma Electric Energy Enterprises Exchange Federation Force Forces Forum
Foundation Front Fund Gazette Group Guard Guards Herald Holdings Hospital Infirmary Orphanage Inc Industries Institute Institution Insurance Intelligence Investments Journal
Junta Laboratories Laboratory League Legion Ltd Magazine Media Militia Ministry Mission Motors Movement Museum Navy Network News Observatory Office
Organisation Organization Orchestra Parliament Partners Partnership Party Patrol Petroleum Pharmaceuticals Police Post Press Programme Project Radio
Railways Regiment Registry Reserve Resources School Secretariat Senate Service Services Society Solutions Squadron Staff Studios Syndicate Systems Taskforce
Team Technologies Telecom Telegraph Television Times Treasury Tribunal Trust Union United University Ventures Watch Workers Airforce Airline Hotels
Corp Co PLC Plc LLC GmbH AG SA NGO Commissariat Constabulary Gendarmerie Inspectorate Legislature Politburo Synod Vatican Inquirer Tribune Chronicle
Initiative Campaign Brotherhood Taliban Ministries Courts Banks Councils Assemblies Associations Universities Unions Caucus Cooperative Co-operative Guild
Polytechnic Seminary Ombudsman Consulting Consultants Consultancy Advisers Advisors Capital Securities Logistics Pharma Biotech Healthcare Aerospace Aviation
Shipping Newspapers Publishing Publications Productions Pictures Records Entertainment Studio Foods Breweries Mining Minerals Chemicals Microfinance
Realty Properties Builders Engineering Rovers Wanderers Athletic FC AFC SC CF Bloc
Asociación Asociacion Banco Banque Banca Bund Cámara Camara Comisión Comision Comité Compañía Confederación Confederacion Confederaciones
Consejo Consultores Corporación Diario Ejército Federación Federacion Federação Frente Fundación Fundacion Fundação Gesellschaft Grupo Groupe Gruppo
Instituto Institut Liga Ligue Ministerio Ministère Movimiento Mouvement Movimento Organización Partai Parti Partido Partija Partito Polícia Policía
Secretaría Sindicato Sociedad Société Societe Stiftung Syndicat Unión União Universidad Universidade Università Université Universitas Verband Verein`

const BODIES = `
Ministry Parliament Senate Congress Cabinet Army Navy Police Treasury Supreme High Constitutional Central Foreign Defense Defence Interior Finance Justice
Health Education Trade Transport Agriculture Energy National Election Electoral Government Air Armed State Military Federal`

const HEAD_WORDS = new Set(HEADS.trim().split(/\s+/))
const BODY_WORDS = new Set(BODIES.trim().split(/\s+/))

/** "Institute", "Ministry", "Corp.": the word makes a name an organization's. */
export function isOrganizationWord(word: string): boolean {
  return HEAD_WORDS.has(word) || (word.endsWith('.') && HEAD_WORDS.has(word.slice(0, -1)))
}

/** "Foreign Ministry", "Supreme Court", "Army": a body that each state has, so that the country is part of who it is. */
export function isBodyOfState(name: string): boolean {
  const words = name.replace(/^[Tt]he /, '').split(/\s+/)
  const last = words.at(-1) ?? ''
  const first = words[0] ?? ''
  if (/^(?:Ministry|Department)$/.test(first) && words[1] === 'of') return true
  if (/^(?:Ministry|Parliament|Senate|Congress|Cabinet|Army|Navy|Police|Treasury|Government|Military|Assembly)$/.test(last))
    return words.length <= 4
  return BODY_WORDS.has(first) && /^(?:Court|Bank|Commission|Council|Department|Force|Forces|Office|Guard|Agency)$/.test(last)
}
