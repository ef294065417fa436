package nouns

import "strings"

// FirstNames are common first names of one gender, in the spellings of English news. A name that is common for
// both is in neither list, or in both.
var FirstNames = func() map[string]Gender {
	m := map[string]Gender{}
	for _, n := range strings.Fields(maleNames) {
		m[n] = Male
	}
	for _, n := range strings.Fields(femaleNames) {
		if m[n] == Male {
			m[n] = UnknownGender
		} else {
			m[n] = Female
		}
	}
	return m
}()

const maleNames = `
	aaron abbas abdallah abdel abdelaziz abdelfattah abdirahman abdul abdulaziz abdulla abdullah abdullahi abdurrahman abhijit abiy abraham abu adam
	adama adel adnan adolf adrian ahmad ahmed ahmet ajay ajit akbar akhilesh akira akram alan alassane albert alejandro aleksandar aleksander aleksandr
	aleksei alexander alexei alexey alexis alfonso alfred alfredo ali alireza allen alpha alvaro amin amir amit ammar anand anas anatoly anders andre
	andrei andrej andres andrew andriy andrzej andré andrés andy angel angus anil anthony antoine anton antoni antonio anurag anwar arkady armando arnold
	artem arthur arturo arun arvind ashin ashok ashraf asif atal atiku augusto axel ayman aziz bakr barack barry bashar bashir bassam ben benigno benito
	benjamin bernard bernd bernie bilal bill billy binyamin bjorn blaise bob bobby bogdan bohdan bola bongbong boris boyko brad bradley brandon branko
	brendan brent brian bruce bruno bryan burhan calvin carl carlos carsten cesar charles charlie chester chinedu christian christophe chuck clarence
	clark claudio clifford clinton colin craig curtis cyril césar dale daniel daniele danny dariusz darren dave david dawood dean deepak deng denis
	dennis denys derek desmond dick diego dieter dinesh dirk dlamini dmitri dmitriy dmitry dmytro domingo dominic don donald doug douglas dragan duncan
	dusan dwight earl ebrahim ed eddie edgar edmund eduardo edward edwin ehud eliot elliott elon emad emeka emilio emir emmanuel emmerson enlai enrique
	erdogan eric erik ernest ernesto ernst esteban ethan eugene evan evgeny evo fabio fadi fahd faisal farid farouk fathi faure faustin fawaz fayez
	felipe felix ferdinand fernando fidel floyd fouad francesco francisco franco francois frank franklin frans françois fred frederick friedrich fritz
	fumio fyodor félix gabriel gareth gary gautam gavin geert gennady geoffrey georg george georges georgi georgy gerald gerard gerhard ghani ghassan
	gilbert gilles giorgio giovanni giuseppe gleb glen glenn goodluck gopal gordon gotabaya graham greg gregory grigory grzegorz guillermo gunnar gunther
	gustavo guy günter hage haidar haider hailemariam hakainde hakan hakim hamad hamed hamid hamza hans haqqani harald hardeep harold haroon harry haruki
	harvey hasan hashem hashim hassan hatem hazem hector heiko heinrich heinz helmut henri henrik henry herbert herman hernan hideki hiroshi hisham ho
	horacio horst hosni hossein houssein howard hu hubert hugh hugo hun husain hussain hussein ian ibrahim ichiro idris idriss ignacio igor ihor ilya
	imad imran iqbal isa isaac isaias ishaq ismael ismail issam itamar ivan ivica jaafar jabbar jack jacob jacques jaime jair jakaya jake jakob jalal
	jamal james jamil jan janez jared jaroslav jaroslaw jason javad javier jawaharlal jeff jeffrey jens jeremy jeroen jerome jerry jerzy jiang jim jimmy
	jinping joachim joao joaquin jochen joe joel johan johann johannes john johnny joko jomo jonathan joost jorge jose joseph josh joshua josip josé joão
	juan julian julio julius junichiro jurgen jussi justin jörg jürgen kagame kaj kalonzo kamal kareem karim karl kassem kees keith ken kenji kenneth
	kenta keqiang kevin khaled khalid khalifa khalil kjell klaus kofi konrad konstantin kumar kurt kwame kyle kyrylo laith lal larry lars laurent
	lawrence lazarus lech leo leon leonard leonardo leonid lewis lindsey ljubo lloyd lorenzo lothar louis lucas lucio ludwig luigi luis luiz luke macky
	magnus mahathir mahatma mahdi maher mahesh mahinda mahmood mahmoud maithripala majid makoto maksim malcolm malik manfred manish manmohan mansour
	manuel mao marc marcelo marco marcos marcus mariano mario mark martin marvin marwan masahiro massimo massoud mathew matt matteo matthew matthias
	maurice mauricio max maxim mehdi mehmet meles michael mick miguel mike mikhail mikheil mikko mikola milan milorad milos miloš miroslav mitch mitchell
	mitt mohamad mohamed mohammad mohammed mohan mohsen moqtada muammar muhammad muhammadu muhannad muhsin muhyiddin mukesh mukhtar murad musa musalia
	musevi mustafa mustapha mwai mykhailo mykola nabih nabil nadeem nadhim nadir naftali najib nana naoto narendra naruhito naseer nasir nasser nathan
	nawaf nawaz nayef nayib neil nelson ngozi nicholas nick nicolas nicolás niels nigel nikita nikol nikola nikolai nikolay nils nitin nizar noah nobuo
	norman nouri olaf ole oleg oleh oleksandr oleksii oleksiy oliver olivier olusegun omar omer osama oscar osman othman otto owen pablo paolo pascal
	patrice patrick paul pavel pavlo pedro peer per pete peter petr petro phil philip philippe phillip pierre pieter piotr prabowo prakash pranab prayut
	qasem qassem rachid radoslaw radovan rafael rafik rafiq rahim rahul raila raj rajab rajesh rajiv rajnath rakesh ralph ram ramadan ramesh rami ramon
	randy ranil rashad rashid ratko raul ravi ray raymond raúl recep reginald reinhard renato rex reza rhys riad ricardo richard rick riek rigathi riyad
	rob robert roberto rodney rodolfo rodrigo roger roland rolf roman romano ron ronald ross roy ruben rudolph rudy rupert ruslan russell rustam ruud
	ryan rüdiger saad saadi sabri saddam sadiq saeed said salah salam saleh salem salim salman salva salvador sam samer sami samir samora samuel sanjay
	santiago saud sauli sayed sayyid scott sean sebastian selahattin serge sergei sergey sergio serhii serhiy seth shafiq shahbaz shahid shane shashi
	shaun shehbaz sherif shigeru shintaro shinzo shunichi sidney siegfried sigmar silvio simon simón slobodan spencer srettha stanislav stanley stefan
	stefano steffen stepan stephen steve steven stuart subrahmanyam suharto sulayman suleiman sunil suresh susilo sven taher tahir takashi talal tamim
	taras tareq tariq taro tawfiq tayyip ted tedros terence terrence terry thabo thaksin theodore thierry thomas thorsten tim timothy toby todd tom tomas
	tomasz tomislav tommy tony trevor tyler tzachi uhuru ulf ulrich umaru usama uthman uwe vadim vadym valeri valeriy valery vasily vernon vicente victor
	vijay vikram viktor vincent vinod vitali vitalii vitaly vivek vlad vladimir vojislav volodymyr vuk vyacheslav waleed walid walter warren wayne wenhao
	werner wesley wilhelm will willem william willy winston wladyslaw wojciech wolfgang woodrow wopke xavier xi yahya yair yakov yakubu yaser yasin
	yasser yasuo yegor yemi yevgeniy yevgeny yitzhak yoav yogi yoshihide yoshihiko younis yousef youssef yoweri yukio yuri yuriy yusuf yves zachary zaid
	zakaria zayed zbigniew zdravko zedong zhongxun ziad zoran zuhair zurab`

const femaleNames = `
	abigail adaeze adele aditi adriana agnes agnieszka aisha akie akiko alejandra aleksandra alena alexandra alice alicia alina alison alla ama amal
	amanda amber ameenah amelia amina amira amy ana ananya anastasia anastasiya angela angelina anita anja anjali anke ann anna annalena anne annegret
	annette annie aparna april ashley asma asmaa astrid atifete audrey aya ayesha ayse bandana barbara basma beata beatrice beatriz becky bella benazir
	bernadette beth betsy betty beverly bianca biljana birgit birgitta bojana bonnie brenda bridget brigitte britta brittany camilla camille candace
	carla carly carmen carol caroline carolyn catalina catherine cathy cecilia celine chandrika chantal charlotte chelsea cheryl chiara chimamanda
	christiane christina christine cindy claire clara claudia claudine colleen connie corazon courtney cristina crystal cynthia dagmar daisy dalia danica
	daria dariia dawn deb debbie deborah debra deepa delcy delsa denise diana diane dilma dina dolores donna dora doris dorothy droupadi edith eileen
	ekaterina elaine eleanor elena elisa elisabeth elise elizabeth elke ella ellen elsa elvira emanuela emily emine emma emmanuelle erica erika erin erna
	estela esther ethel etsuko eugenia eva eve evelyn evita ewa fairouz farah farida fatemeh fatima fatma fatou fawzia federica fernanda fiona florence
	florencia folake frances francesca francoise franziska françoise frauke friede funmi gabriela gabrielle gail galina georgia georgina gerda gertrude
	ghada gillian gina ginni giorgia gisela giulia glenda gloria graca grace graciela greta gretchen gro guadalupe gudrun gwen habiba hala halyna hanan
	hanin hanna hannah hanne hannelore harriet hasina hawa hayat hazel heather heidi heike helen helena helga helle henriette hiba hilary hildegard
	hillary hina hiroko holly huda ida ilse iman imelda inas indira ines inga inge ingeborg ingrid inés irene irina iris iryna isabel isabella isabelle
	ivana ivanka ivy jacqueline jadwiga jamila jan jane janet janice jasmine jaya jayalalithaa jeanne jelena jen jenna jennifer jenny jessica jill jo
	joan joanna joanne jodie joice josefina josephine joy joyce juana juanita judith judy julia julie juliet julija june junko jutta kaja kalpana kamala
	kaori karen karin katarina katarzyna kate kateryna katherine kathleen kathryn kathy katie katja katrin katrina kavita kay kazuko keiko kersti kgalema
	khadija khadijah khaleda khrystyna kimberly kirsi kirsten kirstjen kolinda kristalina kristen ksenia kumiko laetitia laila lakshmi lama lamia larisa
	larysa lata latifa laura lauren layla leah leela leila lena leni leymah liesbeth lilia liliane lillian lily lina linda lisa liv liz liza ljudmila
	lois loretta lori lorraine louise lubna lucia lucy lucía luisa luz lydia lynn lyudmila madeleine mae magdalena maggie maha maia maj makiko malala
	malgorzata mamata mandy manuela marcela mareike margaret margaretha margarita margit margot margrethe maria mariam marian mariana marianne marie
	marija marilyn marina marine marion marisol mariya marjorie marta martha martina mary maryam masako maureen mayawati maysoon meenakshi megan megawati
	melania melanie melinda melissa meral mercedes mette mia michele michelle michiko mildred milena miranda miriam mirjana moira molly mona monica
	monika monique mulikat muna muriel myra nabila nada nadezhda nadia nadine nadiya nahla naima najat najla nancy naoko naomi nasreen natalia natalie
	nataliya natalya natasha nathalie nawal nell nellie nermin ngozi nicola nicole nikki nina nirmala nivin nkosazana noor noora nora noriko norma nour
	nouria oksana olena olga olha olive olivia paetongtarn pamela paola patricia patty paula paulina pauline peggy penelope penny petra phoebe phumzile
	phyllis pilar polina pooja pratibha priscilla priti priya priyanka rabia rachel rana rania raquel rasha razan rebecca reem rekha renate renee rhonda
	rigoberta rima rita roberta rocio rosa rosalind rosario rose roselyne rosemary rosie roxanne rula ruth sabah sabine sabrina safa sahar sakina sally
	salma salome samantha samia samira sana sanae sandra sanna sara sarah sawsan segolene seiko shaima shannon shanti sharon shehla sheikha sheila
	shelley shereen sherry shirin shirley sigrid silke silvia simone sirimavo sita smriti sofia sofía soledad solveig sonia sophia sophie soraya sri
	stacey stella stephanie suad sue suha sumaya sunita susan susana susanna susanne sushma suu suzanne suzy svenja svetlana svitlana sylvia sylvie
	ségolène tahani tamara tammy tansu tanya tara tarja tatiana tatyana tawakkol teresa tetiana theresa thuy tiffany tina tomoko toshiko tracey tulsi uju
	ulla ulrike uma una ursula usha ute valerie vanessa vasundhara vera veronica vesna vicky victoria vijaya viktoria viktoriya viola violeta virginia
	virginie vivian véronique wafaa wanda wangari wendy whitney wiebke winifred winnie ximena xiomara yasmin yasmine yekaterina yelena yingluck ylva yoko
	yolanda yolande yoriko yoshiko yuko yulia yuliya yumiko yuriko yvette yvonne zahra zainab zandile zeinab zeynep zindzi zoe zuzana`
