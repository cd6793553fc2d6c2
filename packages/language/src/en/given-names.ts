/** Given names common in English-speaking countries, in any of their usual spellings; folded. */
export const givenNames: string[] = `
aaron abby abdul abdullah abigail adam adele adrian afzal agnes ahmed aidan aileen aimee aisha ajay alan alana alasdair alastair albert alejandro alessandro alex alexander
alexandra alexis alfred ali alice alicia alison alistair allan allen allison alma alok amanda amber amelia amir amit amy ana anand andre andrea andreas andrew andy angela
angelina angie angus anil anita anjali ann anna anne annette annie anthony antoine anton antonia antonio anwar april archie arif arjun arthur arun asha ashley ashok
audrey aurelie austin ayesha barbara barry bart beatrice becky belinda ben benjamin bernadette bernard bernd bernie beryl beth bethany betty beverley beverly bill billy
birgit bob bobby brad bradley brandon brenda brendan brent brett brian bridget brigitte brittany bruce bruno bryan callum calum cameron camille candice cara carl carla carlo carlos
carmen carol carole caroline carolyn carrie casey caspar catherine cathy cecilia cedric celia chad chantal charles charlie charlotte chelsea cheryl chiara chloe chris christian
christina christine christoph christopher christy chun cindy claire clara clare claude claudia claus clifford clive colin colleen conor connor constance corey courtney craig cristina
crystal curtis cynthia daisy dale damian damien dan dana daniel daniela danielle danny daphne darren dave david dawn dean deb debbie deborah debra declan deepak deirdre denis denise
dennis derek dermot desmond devi diana diane dianne diego dieter dilip dinesh dirk dolores dominic dominique don donald donna doreen doris dorothy doug douglas drew duncan dylan
eamon eamonn ed eddie edith edmund edna eduardo edward edwin eileen elaine eleanor elena elisabeth eliza elizabeth ella ellen ellie elliot elliott elsie emanuel emily emma emmanuel
enrique eoin eric erica erik erika erin ernest ernesto esme estelle esther ethan etienne eugene eva evelyn ewan ewen fabio faith farah fatima federico felicity felix fergus fernando fiona
florence francesca francesco francine francis francisco francois frank franz fraser fred freda freddie frederick freya friedrich gabriel gabriela gail gareth garry gary gavin gemma geoff
geoffrey george georgia georgina gerald geraldine gerard gerry giancarlo gilbert giles gill gillian gina giorgio giovanni giulia giuseppe gladys glen glenda glenn gloria gordon govind grace graeme
graham grant greg gregory greta guadalupe guido guillaume guillermo gurpreet gustav gwen hamish hannah hans harjit harold harriet harry harvey hassan hazel heather hector heidi heike heinrich
helen helena helga henri henry herbert hilary hilda holly horst howard hugh hugo ian ibrahim ignacio imran ines ingrid irene iris isaac isabel isabella isabelle isobel ivan ivy jack jackie jackson
jacob jacqueline jacques jade jaime jake james jamie jan jane janet janette janice janine jared jasmine jason javier jay jayne jean jeanette jeanne jeff jeffrey jen jennifer jenny jeremy
jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joanna joanne jocelyn jodie joe joel johan johanna johannes john johnny jon jonas jonathan jonathon jorge jose joseph josephine josh
joshua joy joyce juan juanita jude judith judy julia julian juliana julie juliet julio june jurgen justin kamal karen karin karl karsten kate katherine kathleen kathryn kathy katie katrina kay keeley keith
kelly ken kenneth kenny kerry kevin kieran kim kimberly kirsten kirsty klaus krishna kristen kristin kristina kumar kurt kyle lakshmi lance larry laura lauren laurence laurent lawrence leah leanne lee leila
leigh lena leo leon leonard leonardo leroy lesley leslie lewis liam lilian lillian lily linda lindsay lindsey lisa liz lizzie loretta lorna lorraine lotte lou louis louisa louise luc luca lucas lucia luciano lucy luigi luis
luke lydia lynda lynn lynne mabel madeleine maggie mairi malcolm mandy manfred manoj manuel marc marcel marcia marco marcus margaret margarita maria marian marianne marie marilyn mario marion marissa marjorie
mark markus marlene marta martha martin martina marvin mary mathew mathieu matt matteo matthew matthias maureen maurice max maxine meera megan mehmet mel melanie melissa mercedes meredith michael michaela michel michele
michelle miguel mike mildred millie miranda miriam mitchell mohamed mohammad mohammed moira molly mona monica monika morag mohan morgan moses muhammad muriel myra nadia nancy naomi narendra natalia natalie natasha nathan
nathaniel neil nelson nicholas nick nicky nicola nicolas nicole nigel nikki nils nina nisha noah noel nora noreen norma norman oliver olivia olga oscar otto owen pablo pamela paola paolo pascal pat patricia patrick patsy
paul paula pauline pedro peggy penelope penny pete peter petra phil philip philippa philippe phillip phyllis pierre piers polly pooja prakash pratik preeti priya priyanka rachael rachel rafael rahul raj rajesh rajiv
ralf ralph ram ramesh ramon randy raquel rashid ravi ray raymond rebecca rekha rena renee rex rhona ricardo richard rick ricky rita rob robert roberta roberto robin robyn rocio rod roderick rodney roger rohit roisin roland
rolf roman ron ronald ronan rory rosa rosalind rosanna rosario rose rosemary rosie ross rowan roy ruby rupert russ russell ruth ryan sabine sabrina sadie saeed sal sally salvatore sam samantha samir samuel sandeep sandra sandy
sanjay santiago sara sarah saul scott sean sebastian selina serena sergio seth shannon sharon shaun shawn sheena sheila shelley shirley shona shyam sid sidney silvia simon simone sinead siobhan sofia sonia sonja sophia sophie
stacey stacy stan stanley stefan stefania stefano stella stephanie stephen steve steven stewart stuart sue sunil sunita suresh susan susanna susanne susie suzanne sven sybille sylvia sylvie tamara tania tanya tara ted teresa
terence terri terry tess thelma theo theodore theresa therese thierry thomas thorsten tim timothy tina toby todd tom tommy tony tracey tracy trevor tricia trish tristan tyler ulrich ulrike uma ursula usha uwe valentina
valerie vanessa vera veronica vicki vicky victor victoria vijay vikram vince vincent vinod viola violet virginia vivek vivian vivien vivienne wade walter wanda warren wayne wendy werner wilfred wilhelm will william willie winifred wolfgang
xavier yasmin yolanda yusuf yves yvette yvonne zachary zara zoe
chen feng guang hao hui jian jing jun lei liang ling mei ming na ping qiang qing rui tao ting wei xia xiao xin xiu yan yang ying yong yu yuan yun zhen zhi
aoife caoimhe cormac cillian diarmuid eilidh finlay fionn grainne iain lachlan maeve niamh oisin padraig ruairi saoirse seamus sorcha catriona mhairi struan
`
  .trim()
  .split(/\s+/u)
