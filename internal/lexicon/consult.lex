# CONSULT: meet, visit, talk or negotiate.

family consult.meet
says    Meets or holds talks.
type    CONSULT
context diplomatic
cameo   040
verb    meet | actor=subj recipient=obj,with | unless obj=@trade,demand,resistance,fate,deadline,eye,criteria,cost,@accusation,criticism,opposition,success,failure,approval,obstacle; unless subj=demand,supply,river,road,plan,proposal,product,line,team,eye,east,offer,bid,vehicle,design,system,facility,quality,water,candidate of,fan; unless in=@sport; unless with=resistance,criticism,opposition,failure,success,approval,skepticism,outrage,silence,applause,protest,anger,mixed,disapproval,suspicion; unless with=press
verb    confer, consult, parley, hobnob, huddle, converse, deliberate | actor=subj recipient=with | unless obj=lawyer,doctor,map,dictionary,book,website,manual,degree,award,title,benefit,status; unless with=lawyer,doctor,physician,architect
verb    talk, speak, chat | actor=subj recipient=with,to | needs with; when with=@office,leader,counterpart,government,@envoy,opposition,rebel,party,delegation,group,taliban,side,official,team; unless with=reporter,journalist,press,media,voa,reuters,cnn,bbc,agency,newspaper,radio,television
verb    discuss, debate, thrash out, hash out, hammer out, talk over, broach, iron out, brainstorm | actor=subj recipient=with | needs with; unless subj=book,article,paper,chapter,film,study,panelist,documentary,show,class; unless with=doctor,reporter
verb    discuss | actor=subj recipient=- | needs obj; unless subj=book,article,paper,chapter,film,study,documentary,show,class,report,website; unless with
verb    hold @talk, hold meeting, conduct @talk, host @talk, open @talk, begin @talk, resume @talk, continue @talk, launch @talk, attend @talk, join @talk, convene @talk, convene meeting, attend meeting, hold session, hold summit, attend summit, open summit, host summit, conclude summit, conclude @talk, enter @talk, engage in @talk, engage in negotiation, wrap up @talk, lead @talk, participate in @talk, take part in @talk, take part in meeting, participate in meeting, sit down with, sit down, come to table, come to negotiating table, return to @talk, return to negotiating table, return to table, reopen @talk, exchange view, exchange letter, exchange message, keep contact, maintain contact, establish contact, make contact, be in contact, be in touch, have contact, have dinner, have lunch, dine, shake hand, break bread, hold briefing, brief, hold round, hold bilateral, hold consultation, have meeting, have conversation, hold discussion, engage in dialogue, reach out, attend conference, attend session, hold conference, renew diplomacy, restart @talk, revive @talk, agree on agenda, swap message, start negotiation, start dialogue | actor=subj recipient=with,to | unless obj=~press,~news,breath,wedding; unless with=reporter,journalist,press,fan,customer,friend,family,doctor
noun    discussion, conversation, contact | actor=between+with+poss+amod+of+among recipient=- | needs with,between,among,poss; unless with=reporter,journalist,press,media,skin,animal,blood,voter,fan,audience; unless compound=eye
noun    meeting, talk, consultation, summit, dialogue, dialog, encounter, tete-a-tete, parley, face-to-face, sit-down, consultative meeting, bilateral meeting, bilateral, round of talk, working lunch, closed-door meeting, summit meeting, backchannel, back-channel, confab, powwow, get-together, closed-door talk, preparatory meeting, exchange of view, roundtable, retreat session | actor=between+with+poss+amod+of+among+compound recipient=- | unless compound=news,press,eye,board,shareholder,company,town,pep,contact,small,trash,talk,pillow,staff,parent,business,self,content,safety,prayer,investor; unless amod=small,pep,annual,physical,eye,sexual,human,close,shareholder,general; unless about=talk; unless of=creditor,shareholder,mind,audience,mountain,peak,hill,volcano; unless compound=target; unless with=reporter,journalist,press,media,voter,fan; unless head=wake
+ Kenya's president met with the rebels on Monday. => president > rebels
+ Lavrov and Kerry held talks in Geneva. => Lavrov & Kerry > ?
+ Talks between Serbia and Kosovo resumed. => Serbia & Kosovo > ?
+ The envoy discussed the border with the king. => envoy > king
- The plant met demand for steel.
- The proposal met with criticism.
- The minister held a press conference.
- The company met its targets.

family consult.negotiate
says    Negotiates, bargains, mediates.
type    CONSULT
context diplomatic
cameo   046
verb    negotiate, renegotiate, bargain, haggle, mediate, arbitrate, broker, intercede | actor=subj recipient=with,between | unless obj=curve,corner,bend,road,turn,obstacle,terrain,stair,rapid,traffic,reader,audience,gear,customer,youth,fan,student,lawyer; unless in=activity,conduct,fraud,practice,behavior,behaviour,violence,fighting,battle,act,trade,business,torture,trafficking,war,smuggling,combat,sport,exercise; unless subj=firm,company,player,agent
noun    negotiation, bargaining, mediation, peace talk, peace negotiation, trade talk, shuttle diplomacy, renegotiation, good office, nuclear talk, talks process, peace process, mediation effort, diplomatic engagement, ceasefire talk, coalition talk, brexit talk, budget talk, disarmament talk, accession talk, denuclearization talk, working-level talk, proximity talk, indirect talk, direct talk, peace conference, diplomatic talk, ministerial talk, truce talk, truce negotiation | actor=between+with+poss+amod+of+among+compound+by recipient=- | unless compound=salary,contract,plea,wedding; unless amod=public,cultural,soft; unless of=salary
verb    engage | actor=subj recipient=with | needs with@party; unless subj=reader,youth,user,teenager
noun    engagement, diplomacy | actor=between+with+poss+amod+of+among+by recipient=- | needs with,between,poss,by,amod; unless of=couple,staff; unless amod=public,early,first
+ The junta is negotiating with the strikers. => junta > strikers
+ Peace talks between the army and the rebels collapsed. => army & rebels > ?
+ Oman mediated between the parties. => Oman > parties
- The driver negotiated the bend.
- The engagement of the couple was announced.

family consult.visit
says    Visits, receives or hosts.
type    CONSULT
mode    visit
context diplomatic
cameo   042
verb    visit, tour | recipient=obj | needs obj; unless subj=tourist,fan,customer,patient,visitor,family,team,band,shopper,pilgrim,student,voa,reporter,journalist,ghost,user,child,inspector of,friend,couple; unless obj=website,doctor,site,page,museum,zoo,beach,store,dentist,grave,parent,friend,family,mother
verb    host, receive, welcome, greet | recipient=obj | when obj=@envoy,president,leader,minister,premier,delegation,chancellor,secretary,counterpart,king,queen,pope,prince,official,visitor,guest; unless obj=proposal,@proposal,move,decision,@money,news,call,show; unless subj=customer
verb    travel, fly, head, jet | recipient=to | needs subj@person; needs to@place; unless subj=tourist,team,fan,player,migrant,refugee,student,worker,passenger,family
verb    visit | actor=subj recipient=- | when subj=@office,@envoy,delegation,official,leader,head; unless obj
noun    meeting, talk, dinner, lunch | actor=with+between+poss recipient=- | when compound=house,kremlin,elysee; when at=house,kremlin,palace
verb    meet, dine | actor=subj recipient=obj,with | when at,in=house,kremlin,palace,ranch,mar-a-lago,residence; unless at=@sport
verb    arrive, fly, travel, head, jet, go, journey, return | recipient=in,to | when for=@talk,visit,summit,meeting,trip,session,consultation,conference,negotiation; when on=visit,trip,tour,mission; when inf=meet,discuss,attend,hold,mediate,negotiate,confer,talk; unless subj=tourist,team,fan,player
verb    pay visit, make visit, make trip, make tour, undertake visit, undertake trip, be on visit, begin visit, start visit, conclude visit, wrap up visit, end visit, embark on tour, embark on trip, kick off visit, pay call, make stop, make stopover, lead delegation, send delegation, send envoy, dispatch envoy, dispatch delegation, send emissary, roll out red carpet, host dinner, host lunch, host visit, plan visit, take trip, plan trip, invite for visit, stop over, drop by, pay courtesy call, send team, visit as head, make appearance | recipient=to,in,obj,with,from,on
verb    arrive, land, touch down | recipient=in,at | when subj=@envoy,president,minister,delegation,secretary,premier,leader,chancellor,pope,king,emissary,mediator; unless in=court
noun    visit, trip, state visit, official visit, tour, visitation, courtesy call, stopover, fact-finding visit, fact-finding trip, working visit, papal visit, reciprocal visit, official trip, surprise visit, site visit, pilgrimage of president, diplomatic mission | actor=by,poss,amod,compound,of,from recipient=to,in,with,of | unless compound=concert,school,fishing,road,museum,hospital,field,business,book,package,tennis,pga,shopping,doctor,camping,boat,space; unless amod=guided,virtual,world; unless of=duty,museum
+ The pope visited Iraq in 2021. => pope > Iraq
+ The chancellor will visit Ukraine. => chancellor > Ukraine; planned
+ The president arrived in Kenya for talks. => president > ?
+ The king hosted the prime minister. => king > minister
- Tourists visited the museum.
- The band toured Europe.
- Visit our website for more.

family consult.phone
says    Talks by phone, video or letter.
type    CONSULT
mode    phone
context diplomatic
cameo   041
verb    call | actor=subj recipient=obj | when inf=congratulate,discuss,express,convey,assure,thank,explain,apologize,wish,brief,inform,reassure,offer; when by=phone,telephone
verb    phone, telephone, call by phone, speak by phone, talk by phone, speak by telephone, talk by telephone, speak on phone, talk on phone, hold phone call, have phone call, hold telephone conversation, hold call, hold video conference, hold videoconference, speak via video, discuss by phone, discuss by telephone, confer by phone, make phone call, make call, place call, exchange phone call, speak over phone, hold phone conversation, discuss in call, have telephone conversation, call to discuss, call to congratulate, speak by video, speak by link, talk by video, talk via video, speak by videoconference, confer by telephone, meet virtually, meet by video, speak on telephone | actor=subj recipient=obj,with,to | unless obj=police,ambulance,hotline,doctor,mother,wife,lawyer,friend,fan
noun    phone call, telephone call, telephone conversation, phone conversation, video conference, videoconference, video call, conference call, telephone talk, phone talk, video summit, virtual summit, virtual meeting, telephone diplomacy, video link meeting, teleconference | actor=between+with+poss+by+from+amod+of recipient=- | unless to=police,home,radio,station,hotline; unless with=reporter,journalist,analyst,investor
+ Merkel phoned Putin on Sunday. => Merkel > Putin
+ The president spoke by phone with the king. => president > king
- She phoned her doctor.
- A phone call to the station went unanswered.

family consult.third-party
says    Meets in a third country.
type    CONSULT
mode    third-party
context diplomatic
cameo   044
verb    meet in third country, meet on sideline, hold talk on sideline, meet on neutral ground, talk on sideline, meet on margin, speak on sideline, meet at sideline | actor=subj recipient=with
noun    third-country talk, meeting on sideline, neutral-venue talk, meeting on margin, talk on sideline | actor=between+with+poss+amod+of recipient=-
+ The two ministers met on neutral ground. => ministers > ?
+ The presidents met on the margins. => presidents > ?
- The coach stood on the sidelines.
- Fans watched from the sidelines.

family consult.multilateral
says    Meets with three or more states or in an international body.
type    CONSULT
mode    multilateral
context diplomatic
cameo   040
noun    meeting, talk, summit, session, conference, negotiation, discussion, consultation | actor=of+between+with+among+poss+amod+by recipient=- | when compound,amod=@forum; unless compound=news,press; unless of=mountain,peak
verb    gather, convene | actor=subj recipient=- | when subj=@office,leader,minister,diplomat,delegation,head,representative,ally,envoy,country,nation,power,member,state,council,assembly; unless outside; unless obj=evidence,support
verb    hold multilateral talk, attend general assembly, attend security council, convene security council, hold emergency session, convene emergency session, meet in emergency session, host multilateral, address general assembly, attend g20, attend g7, attend apec, attend asean, convene assembly | actor=subj recipient=with | unless in=parliament
noun    g20 summit, g7 summit, g8 summit, nato summit, asean summit, apec summit, eu summit, brics summit, cop summit, multilateral talk, six-party talk, general assembly session, security council meeting, ministerial meeting, donor conference, peace conference, international conference, emergency session, multilateral meeting, four-way talk, three-way talk, trilateral talk, trilateral meeting, quadrilateral meeting, trilateral summit, climate summit, arab league summit, african union summit, regional summit, quad summit, security conference, world economic forum, emergency summit, democracy summit, climate talk, plenary session, quartet meeting, six-nation talk | actor=of+between+with+among+poss+amod+by recipient=-
+ Trilateral talks between Japan, Korea and China began. => Japan & Korea & China > ?
+ The NATO summit ended on Friday. => ? > ?
- They climbed to the summit of the mountain.
- The two rivers meet near the sea.
