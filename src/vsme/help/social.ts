import type { Text } from '../../workbook/text';

export const SOCIAL_HELP: Readonly<Record<string, Text>> = {
  b8_permanent: {
    da: 'Ansatte uden aftalt slutdato, opgjort på samme måde som antal ansatte i B1.',
    en: 'Employees without an agreed end date, counted in the same way as in B1.',
  },
  b8_temporary: {
    da: 'Ansatte med aftalt slutdato: vikarer, projektansatte og elever.',
    en: 'Employees with an agreed end date: substitutes, project staff and apprentices.',
  },
  b8_notReported: {
    da: 'Ansatte, der ikke har oplyst køn. Skriv 0, hvis alle har.',
    en: 'Employees who have not stated their gender. Write 0 if all have.',
  },
  b8_other: {
    da: 'Ansatte med et andet juridisk køn end mand og kvinde. I Danmark som regel 0.',
    en: 'Employees with a legal gender other than male and female. In Denmark usually 0.',
  },
  b8_multiCountry: {
    da: 'Sæt kryds, hvis nogen er ansat på kontrakt i et andet land end Danmark.',
    en: 'Tick if anybody is employed under a contract in another country.',
  },
  b8_left: {
    da: 'Alle, der er fratrådt i året, uanset grund: opsigelse, pension og død.',
    en: 'Everybody who left in the year for any reason: resignation, dismissal, retirement and death.',
  },
  b9_accidents: {
    da: 'Arbejdsulykker i året med fravær ud over den dag, de skete, eller med behandling ud over førstehjælp.',
    en: 'Work accidents of the year with absence beyond the day itself or treatment beyond first aid.',
  },
  b9_hoursFte: {
    da: 'Timer, en fuldtidsansat arbejder på et år. Skabelonen går ud fra 2.000; dansk praksis er lavere, ofte 1.650 til 1.924.',
    en: 'Hours a full-time employee works in a year. The template assumes 2,000; Danish practice is lower.',
  },
  b9_hours: {
    da: 'Alle arbejdede timer i året fra lønsystemet. Skriv tallet, hvis skabelonens gæt på 2.000 timer pr. ansat er for groft.',
    en: 'All hours worked in the year from payroll. Type the figure if the template’s guess is too rough.',
  },
  b9_rate: {
    da: 'Ulykker delt med timer, gange 200.000: ulykker pr. 100 fuldtidsansatte.',
    en: 'Accidents divided by hours, times 200,000: accidents per 100 full-time employees.',
  },
  b9_fatalities: {
    da: 'Dødsfald i året efter arbejdsulykker og arbejdsbetinget sygdom tilsammen.',
    en: 'Deaths in the year from work accidents and work-related illness together.',
  },
  b10_minWage: {
    da: 'Danmark har ingen lovbestemt minimumsløn; overenskomstens mindsteløn gælder i stedet.',
    en: 'Denmark has no statutory minimum wage; that of the collective agreement applies instead.',
  },
  b10_payMale: {
    da: 'Mænds gennemsnitlige bruttotimeløn: løn med pension og faste tillæg, delt med betalte timer.',
    en: 'Men’s average gross hourly pay: pay with pension and fixed supplements, divided by paid hours.',
  },
  b10_payFemale: {
    da: 'Kvinders gennemsnitlige bruttotimeløn, regnet som mændenes.',
    en: 'Women’s average gross hourly pay, worked out as the men’s.',
  },
  b10_cbCount: {
    da: 'Ansatte, hvis løn og vilkår følger en kollektiv overenskomst, også dem uden for fagforening.',
    en: 'Employees whose terms follow a collective agreement, members of a union or not.',
  },
  b10_trainMale: {
    da: 'Kursustimer i gennemsnit pr. mandlig ansat i året, interne kurser og e-læring med.',
    en: 'Average training hours per male employee in the year, internal courses and e-learning included.',
  },
  b10_trainFemale: {
    da: 'Kursustimer i gennemsnit pr. kvindelig ansat i året.',
    en: 'Average training hours per female employee in the year.',
  },
  c5_temps: {
    da: 'Vikarer, der arbejder hos jer, men er ansat i et bureau.',
    en: 'Temporary workers who work for you but are employed by an agency.',
  },
};
