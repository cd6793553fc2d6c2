/** Words that headings and places write with a capital and that hardly ever stand in a person's name. */
export const notNames: string[] = `
a about above access accident account accountability accounts accreditation accuracy action actions activities activity additional address adjourn adjourned
adjournment administration admissions adoption advice affairs agenda agendas agm agree agreed agreement aims air all allocation allotment allotments allowance
allowances also amendment amendments analysis announcement announcements annual any apologies appeal appendix application applications appointment appointments
approach approval approve approved area areas arising arrangements arts asset assets assessment assurance attendance attendees attending audio audit august
autumn avenue award awards background balance ballot bank banking based benefits bid bids bill bills biodiversity birthday body bridge briefing budget budgets
building buildings bus business bye-laws bylaws calendar call campaign campus capital care carried case cash cemetery census central ceremony challenge
change changes charges charter check children christmas civic claims clarification cleaning climate close closed closing closure code comments commerce
communication communications community complaints completed compliance computer concerns conclusion conduct conflict conflicts confirmation confirmed
consent conservation consideration constitution construction consultation contact contract contracts contributions control cooption co-option copy corporate
correspondence cost costs countryside coverage covid crime crescent criteria cultural culture current customer cycle data date dates day debate debts december decision
decisions declaration declarations defence deferred delegation delegations delivery demand democratic deposit design details developer development diary
digital discipline disclosure disclosures discussion discussions distribution diversity document documents donations draft drainage drive due during early
east eastern economic economy education effective efficiency election elections electric electronic email emergency employment energy enforcement engagement
enquiries environment environmental equal equality equipment estate estates ethics evaluation evening event events evidence exclusion exempt expenditure expenses
extension external facilities facility families feasibility february feedback fees field final finance finances financial fire first floor flood flooding follow
food footpath footpaths for formal forward frame framework free friday full fund funding fundraising funds further future garden gardens general goals
good governance grant grants grass green grounds guidance guide hall harbour hardship health hearing heritage high highway highways highlights hill history holiday home homes
house housing human identity impact implementation improvement improvements in inclusion income incident induction industry information infrastructure initiative
initiatives insurance integrated integration interest interests internal international introduction introductions invoices issue issues item items january job
joint july june key kitchen knowledge land lane late launch law leadership lease legal leisure lessons letter level library licence license licensing life light lighting
list litter live local location long main maintenance management map march market marketing master matters may media medical meeting meetings membership memorandum
memorial memory mental mid minute minutes miscellaneous mission mobile model monday money monitoring month monthly motion motions music name national nature
new news newsletter next night nomination nominations none north northern not notes notice notices november number objectives october off on ongoing online
open opening operating operational operations opportunities options order ordinary organisational other outcome outcomes outside outstanding overview ownership
page paper papers parade parish park parking parks part parties past path pavilion pay payment payments payroll pending pension people performance permission
personal personnel petition petitions phase phone physical plan planning plans planting play playground plot point points policies policy pollution pool portal position post
potential power practice prayer presentation presentations present press preview previous priorities private pro procedure procedures process procurement product
professional programme programs progress project projects promotion property proposal proposals protection protocol provision public publication publications purchase
purpose qualifications quality quarter quarterly question questions quorum quotation quote railway rate rates receipt receipts recent reception recommendation
recommendations reconciliation record records recording recreation recruitment recycling reduction referral reform refreshments refurbishment regeneration regional register registration regular
regulation regulations remote removal renewal repair repairs replacement report reporting reports request requests research reserve reserves resident resignation
resolution resolutions resolved resource resources response responsibilities restoration results retirement return returns revenue review reviews risk risks river road
roads roll room round route rule rules rural safeguarding safety salary sale sales saturday scheme schemes school science scope scotland scrutiny search season
second section security selection september service session sessions setting shared sheet short sign signage signed sites situation skills small social solar south southern
space speakers special speed spending sport sports spring staff staffing standards standing start statement statements station statistics status statutory steps
stock storage strategic strategies strategy street streets structure structures student study sub subject submission subscription subscriptions substitute success suggestions
summary summer sunday supply support survey surveys sustainability sustainable system systems table target targets task tax technical technology teams telephone tender tenders
terms test theatre thanks the theme third thursday time timeline times timetable title today tools top topic topics tour tourism town tracker trade
traffic training transfer transformation transition transport travel treatment tree trees tuesday under update updates upgrade urgent use user vacancies vacancy value various
vehicle venue verbal version video view village virtual vision visit visits voice vote votes voting wales walk war waste water website wednesday week
weekly welcome welfare well wellbeing well-being welsh west western wide wildlife winter women work workforce working works workshop workshops world year yearly yes youth zoning zoom
`
  .trim()
  .split(/\s+/u)
