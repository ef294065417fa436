# CONCEDE: yield to demands or ease restrictions.

family concede.ease
says    Eases, lifts, drops or postpones restrictions and measures.
type    CONCEDE
context legal
cameo   081
verb    lift, ease, relax, loosen, remove, drop, waive, suspend, end, revoke, rescind, repeal, scrap, abolish, reverse, roll back, soften, postpone, delay, pause, cancel, halt, unfreeze, withdraw, shelve, overturn, annul, nullify, void, exempt, dilute, water down, exclude, abandon, defer, put off, strike down, retract, rethink, reduce, lower, cut, phase out, unblock, quash, put on hold, hold off, undo, unban, decriminalize, decriminalise, do away with, discard | recipient=on,against,from,for,of | when obj=@restriction,curfew,ban,embargo,@sanction,tariff,duty,blockade,emergency,martial,law,decree,charge,demand,threat,lockdown,siege,warrant,sentence,conviction,indictment,requirement,policy,objection,veto,condition,plan,case,lawsuit,order,penalty,quota,barrier,verdict,bill,curb,suspension,levy,block,checkpoint,roadblock,execution,deportation,measure,freeze,claim; unless subj=@disaster,rain,@market,weightlifter,@sport; unless obj=visit,trip,meeting,summit,aid,match,game,flight,weight,mood,@relation,talk,agreement,deal,treaty,accord,funding,assistance,cooperation,support,program,programme,contract,speed,price,plan to buy; unless obj=subscription; unless obj=deportation
verb    give in, cave in, back down, back off, back away, climb down, cave, relent, step back, give way | recipient=to,on | unless obj; unless subj=roof,bridge,@building,@market,@disaster; unless to=constitution
verb    cede | recipient=to | needs to; unless obj=sovereignty,territory,land,island,goal
verb    lift ban, lift restriction, end ban, drop charge, drop demand, drop case, drop lawsuit, drop opposition, drop objection, reopen border, reopen crossing, open border, reopen school, reopen airport, restore access, restore internet, allow internet, reinstate, reverse decision, reverse course, change course, make u-turn, abandon plan, backtrack, soften stance, soften tone, soften position, tone down, bow to pressure, bow, capitulate, yield, buckle, budge, knuckle under, fold, accede to demand, meet demand, agree to demand, step aside from, retreat from, stand down from, relinquish, make concession, offer concession, grant concession, make compromise, accept defeat, concede defeat, admit defeat, hand over power, transfer power, cede power, cede control, hand over control, yield power, yield control, give up power, give up claim, renounce claim, swallow, accommodate demand, pull back from, abandon claim, loosen grip, lift state of emergency, lift martial law, end state of emergency, restore civil rule, restore constitution, restore right, restore citizenship, grant independence, grant autonomy, grant right, grant citizenship, grant permission, allow protest, permit protest, allow demonstration, allow opposition, hold election early, call early election, call snap election, call for early election, plead guilty, admit guilt, enter guilty plea | recipient=on,to,from,over,with,obj | unless subj=stock,@market,bank,price,@disaster,roof,bridge,building,knee,tunnel,tree,leg,firm,company,poker; unless obj=smoking,hope,goal,penalty,@sport,job,seat,drinking,crop,gas,energy,heat,light; unless to=temptation,gravity,inflation; unless on=stage
noun    easing, lifting, relaxation, loosening, concession, repeal, reversal, u-turn, climbdown, climb-down, about-face, backdown, exemption, waiver, reprieve, postponement, capitulation, moratorium, compromise, suspension, rollback | actor=poss,amod,by recipient=on,to,from,for,of | unless of=pain,symptom,muscle,game,match,disbelief,flight,player,driver,aid,fund,fortune,trend,role,decline; unless compound=quantitative,car,speech,rail; unless amod=quantitative,monetary
+ The junta lifted the curfew. => junta > ?
+ The ministry dropped its demand. => ministry > ?
+ The premier bowed to pressure from unions. => premier > ?
+ Ottawa suspended the tariffs for a month. => Ottawa > ?
- She lifted weights.
- The roof caved in.
- The team conceded a goal.

family concede.allow
says    Allows, permits or grants what was refused; pardons.
type    CONCEDE
context rights_freedoms
cameo   083
verb    allow, permit, let, enable, authorize, authorise | recipient=obj,iobj | needs inf; when inf=enter,leave,return,hold,travel,visit,protest,run,vote,meet,operate,resume,publish,pass,work,stay,cross,participate,gather,speak,access,compete,inspect,open,reopen,deliver,stand,attend,reach,use,drive,practice,teach,wear,marry,export,import,go,take; unless subj=app,software,@disaster,technology,system,phone,device,program,deal,tool,window,weather,data,process,road,law of,money,bridge,feature,design
verb    plead | recipient=- | when that,pred=guilty
verb    comply | actor=subj recipient=- | needs with,by; needs subj@party; unless with=law,rule,regulation,standard
verb    accept, satisfy, grant | recipient=of,from,by | when obj=demand; needs subj@party
verb    concede | recipient=to | needs to; unless obj=point,goal
verb    give permission, grant permission, give approval, grant request, approve request, grant extension, grant delay, grant concession | recipient=to,iobj,obj,for
verb    pardon, amnesty, grant pardon, grant amnesty, declare amnesty, issue pardon, commute, commute sentence, grant clemency, reduce sentence, exonerate, absolve, rehabilitate, show mercy, announce amnesty, approve amnesty, pass amnesty, spare life, stay execution, grant reprieve | recipient=obj,to,of,for | unless obj=daily,pun,patient,interruption,expression,sin,bank; unless to=work,city,office,london; unless subj=passenger,worker,employee
noun    amnesty, pardon, clemency, commutation, presidential pardon, stay of execution | actor=poss,amod,by,from recipient=for,to,of | unless compound=tax,gun
+ The king pardoned the blogger. => king > blogger
+ The government allowed the journalists to return. => government > journalists
+ The amnesty for rebels took effect. => ? > rebels
- The app allows users to share photos.
- Employees commute to the city.

family concede.lead
says    Gives in to demands for a change of leaders, rights or institutions.
type    CONCEDE
context political_institutions
cameo   0831
verb    accept resignation, dissolve government, reshuffle cabinet, sack cabinet, fire cabinet, dismiss cabinet, announce reform, introduce reform, enact reform, roll out reform, promise reform, carry out reform, grant vote, extend suffrage, extend franchise, allow party, legalize party, restore democracy, loosen control, open archive, make apology demanded | recipient=of,to | unless obj=school curriculum
+ The sultan dissolved the government after the marches. => sultan > ?
+ The king announced reforms on Friday. => king > ?
- The tablet dissolved in water.
- The chef announced the menu.
