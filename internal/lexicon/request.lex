# REQUEST: ask for, call for or demand.

family request.change
says    Urges, demands or calls on a party to do or change something.
type    REQUEST
mode    change
context diplomatic
cameo   104
holds   inf,that,for,obj,to
verb    urge, exhort, implore, beseech, entreat, beg, plead, admonish, adjure, importune | recipient=obj,with,to,on | needs obj,inf,that,for,with; unless obj=caution,fan,viewer; unless that,pred=guilty
verb    demand, insist | recipient=of,from,on | needs obj,inf,that,on; unless subj=job,work,role,task,market,customer,consumer,career,sport; unless obj=attention; unless that=commit,want,have,be
verb    call | recipient=on,upon | needs on,upon; unless on=phone,telephone,sunday,monday,tuesday,wednesday,thursday,friday,saturday,line,radio
verb    call for, appeal for, push for, press for, argue for, lobby for, plead for, clamor for, clamour for, agitate for, ask for, campaign for, advocate for, argue in favor | recipient=from,by,of,obj | needs for; unless for=ceasefire,cease-fire,truce,restraint,calm,release,help,aid,assistance,donation,money,fund,support,talk,dialogue,negotiation,meeting,dinner,information,witness,volunteer,forgiveness,asylum,office,reelection; unless subj=recipe,form,film,job,position,diet,design,script,plan,forecast,weather
verb    lobby, press, pressure, petition, prod, nudge, pressurize, pressurise, coax | recipient=obj,to,on | needs inf; unless obj=button,envelope,boundary,limit,luck
verb    press, pressure, lobby, petition, pressurize | recipient=obj | needs obj; unless obj=button,charge,ahead,case,claim,key,point,advantage,suit
verb    order, instruct, direct, command, mandate, oblige, require, summon | recipient=obj | needs inf,that; unless subj=job,work,recipe,rule,task,treatment,repair; unless subj=policy,law,rule,school,regulation,act
verb    tell, ask, warn, advise, encourage, remind | recipient=obj | needs inf
verb    propose, recommend, advocate, moot, float, table, put forward, submit proposal, make proposal, put forward proposal, present proposal, unveil proposal, offer proposal, issue recommendation, make recommendation, float idea, propose amendment | recipient=to | needs obj,that,inf; unless obj=toast,marriage; unless subj=study,research,poll,evidence,report,survey,data,finding,figure,result,name,image,footage,document,analysis,scientist,researcher,record,history,statistic,estimate,theory,model; unless obj=link,connection; unless head=deal,plan,law,bill,measure,agreement,amendment,legislation,constitution,budget,merger,treaty,project,route,change,rule
verb    suggest | recipient=to | needs subj@party; unless that=@told,be,have,lie,reflect,indicate; unless subj=analyst,expert,commentator,observer,critic,scientist,researcher,economist,historian,doctor,it,they; unless obj=link,connection
verb    issue call, renew call, make appeal, launch appeal, issue appeal, repeat call, reiterate call, make demand, issue demand, repeat demand, renew demand, reiterate demand, present demand, submit demand, put forward demand, join call, echo call, back call, step up pressure, put pressure, exert pressure, apply pressure, pile pressure, ratchet up pressure, turn up pressure, heap pressure, mount pressure, keep pressure, maintain pressure, bring pressure, sign petition, submit petition, present petition, launch petition, deliver petition, issue ultimatum, give ultimatum, deliver ultimatum, set deadline, set ultimatum, give deadline, increase pressure on | recipient=to,on,from,for | unless on=@sport
verb    face call, face pressure, face demand, come under pressure, be under pressure, face ultimatum | actor=from,by recipient=subj
verb    give 24 hours, give 48 hours, give 72 hours | recipient=obj,iobj
verb    give hour, give day, give week, give month, give deadline, give until | recipient=iobj,obj,to | needs inf; unless inf=rest,recover,relax,think,decide,consider,train
verb    want, expect, need | recipient=obj,subj | when inf=resign,quit
noun    demand | actor=poss,amod,by,from recipient=to,on | needs that,inf,to,by,poss,from,amod@party; unless compound=oil,consumer,market,energy,fuel; unless amod=strong,weak,domestic,global,growing,high,low,increased,rising; unless on=resource,time,electricity
noun    ultimatum, plea, entreaty, exhortation, petition, insistence | actor=poss,amod,compound,by,from recipient=to,on | needs for,that,inf,to,by,poss,from; unless for=oil,product,good,energy,electricity,housing,car,gas,service,dollar,loan,food,fuel,coal,steel,labor,labour,worker,water,metal,gold,commodity,chip,travel,ticket,home,property,vaccine; unless compound=oil,consumer,market,energy,fuel,electricity; unless amod=strong,weak,domestic,global,growing,high,low,sluggish,robust
noun    order, ruling, directive, injunction | actor=poss,by,compound,from,amod recipient=to | when poss,by,compound,of,from=court,judge,tribunal; when inf=@yielding,@helping
noun    call, appeal | actor=poss,amod,by,from,among recipient=to,on | needs for,inf; unless for=ceasefire,cease-fire,truce,restraint,calm,release,help,aid,assistance,support,dialogue,talk,negotiation; unless amod=wake-up; unless compound=wake,wake-up,phone,telephone,video,conference,roll,cat; unless amod=telephone
noun    proposal, recommendation | actor=poss,amod,by,from recipient=to | needs inf,for,that,poss,by,from,amod@party
+ The bloc gave the soldiers one week to free the president. => bloc > soldiers
- The coach gave the players a day to rest.
+ The senator urged Turkey to change the law. => senator > Turkey
+ Students demanded reforms from the junta. => Students > junta
+ Ghana called on Togo to change the law. => Ghana > Togo
+ Rights groups have called for an inquiry. => groups > ?
+ The court ordered the ministry to publish the files. => court > ministry
- The mayor called his wife on Sunday.
- Demand for oil rose in March.
- We ordered food from the restaurant.
- The study suggests that bees sleep.
- The envoy suggested that the delay may be a mistake.
- The job demands patience.

family request.must
says    An official says what a party must do.
type    REQUEST
mode    change
cameo   104
holds   inf,that
verb    must go, must step down, must resign, must leave power, should step down, should resign, need to go, have to go, must end, must stop, must cease | actor=- recipient=subj
phrase  now is the time for, it is time for, high time
+ The president must step down, the minister said. => minister > president
+ Russia must change its policy, the president said. => president > Russia
- Visitors must wear a helmet.
- The show must go on.

family request.resign
says    Demands that somebody leaves office or a government falls.
type    REQUEST
mode    change
context executive
cameo   1041
holds   inf,that,for,obj,of
verb    call for resignation, demand resignation, demand ouster, call for ouster, call for removal, demand removal, call for impeachment, urge resignation, seek ouster, seek resignation, seek removal, call for departure, call for overthrow, demand departure, seek impeachment, demand impeachment, urge to resign, urge to step down, ask to resign, ask to step down, call on to resign, call on to step down, tell to resign, press to resign, pressure to resign, file motion of no confidence, file no-confidence motion, table motion of no confidence, submit no-confidence motion, call confidence vote | recipient=obj,of,on,for
noun    no-confidence motion, motion of no confidence, vote of no confidence, no-confidence vote | actor=poss,by recipient=in,against
+ Lawmakers demanded the resignation of the premier. => Lawmakers > premier
+ Protest leaders asked the governor to step down. => leaders > governor
- The minister tendered her resignation.
- The plan calls for a big budget.

family request.request
says    A request, named as such.
type    REQUEST
context diplomatic
cameo   100
holds   for,inf,to
noun    request, petition, plea | actor=poss,amod,by,from recipient=to,of | needs for,inf,to,poss,by,from; unless for=comment,interview,information; unless compound=pull,feature; unless head=respond,reply
verb    submit request, file request, lodge request, make request, send request, renew request, issue request | recipient=to,with | unless for=comment,interview
+ Kenya filed a request with the court. => Kenya > court
+ The request by Norway to the council was late. => Norway > council
- The ministry did not respond to a request for comment.
- Records are available on request.

family request.yield
says    Asks a party to stop fighting, release people, lift measures or let others in.
type    REQUEST
mode    yield
context military
cameo   1056
holds   inf,that,for,obj,to,of
verb    call for, appeal for, plead for, press for, push for, ask for, lobby for, beg for | recipient=on,from,between,of,to,obj | when for=@peace,extradition,access,apology,compensation,reparation,repeal,ransom,clemency,mercy,pardon,amnesty,surrender,withdrawal,freedom,exemption,waiver,corridor,evacuation,moratorium; unless subj=investor,company,buyer,customer,guest,patient
verb    urge, demand, seek, propose, request, counsel, preach, advocate, suggest, support, back, want, order | recipient=on,from,between,of,to | when obj=ceasefire,cease-fire,truce,restraint,calm,cessation,de-escalation,disarmament,halt,release,extradition,repeal,clemency,pardon,amnesty,access,apology,compensation,reparation,ransom,surrender,withdrawal,pullout,lifting,return,freeing,evacuation,end,moderation,payment,moratorium,armistice,hand-over,handover,repatriation; unless subj=investor,company,buyer,customer,guest,patient,police; unless from=pain
verb    urge, exhort, implore, beseech, entreat, beg, admonish, plead, pressure, pressurize, press, lobby, order, instruct, direct, command, tell, ask, warn, advise, petition, request | recipient=obj,with,to,on,of | when inf=@yielding
verb    demand, insist, urge, request | recipient=of,from | when that=@yielding
verb    call, appeal | recipient=on,upon,to | when inf,that=@yielding
verb    demand that @yielding, insist that @yielding | recipient=-
noun    call, appeal, plea, demand, request, pressure, ultimatum | actor=poss,amod,by,from,among recipient=to,on,from,of,with | when for,inf=@peace,@yielding,extradition,access,apology,compensation,repeal,ransom,clemency,pardon,withdrawal
noun    extradition request, ransom demand, peace appeal, peace proposal, truce proposal, ceasefire proposal | actor=poss,amod,by,from recipient=to,on,from,of
verb    seek to stop, seek to end, seek to halt, try to broker truce, try to end, seek to prevent | recipient=obj | when obj=@violence,war,program,programme,construction,deportation,execution
+ The pope appealed for an end to the fighting. => pope > ?
+ The government urged the rebels to disarm. => government > rebels
+ The union demanded the withdrawal of the bill. => union > ?
+ France called for a ceasefire. => France > ?
+ Rebels were told to surrender. => ? > Rebels
- The recipe called for two eggs.
- The form asks for a name and an address.

family request.assist
says    Asks for aid, money, arms, cooperation or political support.
type    REQUEST
mode    assist
context economic
cameo   103
holds   for,obj,inf,to
verb    ask for, appeal for, call for, plead for, beg for, apply for, look for, lobby for, press for, push for | recipient=from,to,by,of,on,obj | when for=@relief,backing,cooperation,protection,asylum,reinforcement,contribution,donation,intervention,partnership,troop,peacekeeper,investment,citizenship,refuge,sanctuary,membership,admission,accession,visa,weapon,arm,ammunition,solidarity,volunteer,sanction; unless subj=patient,tourist,investor,customer,student
verb    request, seek, solicit, demand, need | recipient=from,to,of | when obj=help,aid,support,asylum,assistance,refuge,backing,cooperation,funding,loan,bailout,protection,investment,donation,weapon,contribution,troop,reinforcement,intervention,membership,admission,accession,citizenship,sanctuary,relief,ammunition,missile,jet,partnership,solidarity,extension; unless subj=patient,tourist,investor,customer,student,child; unless obj=rain
verb    claim asylum, apply for asylum, rally support, drum up support, seek to join, seek to buy, apply to join, ask to join, ask to buy, seek to rally, turn for help, look for support, look for help, turn to for help, raise money, bid for | recipient=from,in,to | unless for=charity
verb    urge, exhort, implore, beseech, entreat, beg, press, pressure, lobby, ask, invite, request, encourage, petition, tell, order, instruct | recipient=obj,to,with | when inf=@helping
verb    demand, insist, urge, request | recipient=of,from | when that=@helping
verb    call, appeal | recipient=on,upon,to | when inf,that=@helping
noun    call, appeal, plea, request, demand, bid | actor=poss,amod,by,from recipient=to,from,on | when for=@relief,backing,cooperation,protection,asylum,intervention,contribution,donation,membership,weapon,troop
noun    asylum request, asylum application, asylum claim, asylum bid, aid request, funding request, membership bid, membership application, loan request, flash appeal, humanitarian appeal, emergency appeal, budget request, aid appeal | actor=poss,amod,compound,by,from recipient=to,from,in
+ The president appealed for aid. => president > ?
+ The rebels requested weapons from Libya. => rebels > Libya
+ The migrants sought asylum. => migrants > ?
- The tourists asked for help with their bags.
- The hotel is seeking a chef.

family request.meet
says    Asks for a meeting, talks, mediation or a settlement.
type    REQUEST
mode    meet
context diplomatic
cameo   106
holds   for,obj,inf,to,with
verb    call for, ask for, push for, press for, appeal for, plead for, lobby for | recipient=with,between,from,to,among | when for=@talk,mediation,settlement,solution,session,summit,reconciliation,rapprochement,hearing,audience,referendum talk
verb    urge, seek, request, propose, demand, suggest, advocate, want | recipient=with,between,from,to,among | when obj=@talk,mediation,settlement,solution,session,summit,reconciliation,rapprochement,hearing,audience; unless subj=student,patient,customer
verb    urge, exhort, implore, press, pressure, ask, invite, encourage, beg, request, tell, order | recipient=obj,with,to | when inf=@talking
verb    demand, insist, urge, request | recipient=of,from | when that=@talking
verb    call, appeal | recipient=on,upon,to | when inf,that=@talking
verb    must negotiate, should negotiate, must sit down, must talk, need to talk, must return to table | actor=- recipient=subj
verb    summon, invite, convene, recall, convoke | recipient=obj | when obj=@envoy,leader,delegation,president,minister,premier,chancellor,representative,charge,council,counterpart,party,faction; unless to=wedding
noun    call, appeal, request, demand, invitation, proposal, plea | actor=poss,amod,by,from recipient=to,with | when for,to=@talk
+ Qatar called for talks with Iran. => Qatar > Iran
+ Germany urged Serbia to negotiate. => Germany > Serbia
+ The ministry summoned the ambassador. => ministry > ambassador
- He sought talks show fame.
- The chef invited guests to dinner.
