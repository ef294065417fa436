# AID: give humanitarian, economic or military aid, or asylum.

family aid.give
says    Gives, sends or funds aid.
type    AID
context humanitarian
cameo   070
verb    give, provide, send, supply, deliver, donate, contribute, distribute, offer, ship, airlift, grant, airdrop, fund, allocate, earmark, disburse, truck, fly, hand out, approve, release, pledge, extend, commit, dispatch, drop, lend, loan, rush, transfer, channel, inject, pour, dole out, award, unlock, prepare, preposition, move, bring, hand over | recipient=iobj,to,for,with | when obj=aid,food,medicine,water,blanket,tent,shelter,relief,assistance,help,support,vaccine,funding,grant,package,ration,flour,fuel,oxygen,mask,ventilator,clothing,treatment,care,training,bailout,loan,supplies,supply,dose,ton,tonne,ventilator,shipment,humanitarian,generator,hygiene,cash,credit,subsidy,scholarship,ambulance,wheat,grain,expertise; unless obj=evidence; unless subj=waiter,store,shop,restaurant,parent,company of,insurer,airline,mother; unless with=evidence
verb    give, provide, donate, contribute, send, pledge, hand over, lend, allocate, grant, disburse, approve, offer, commit, release, transfer, inject, award | recipient=iobj,to,for,in | when obj=@money,million,billion; needs to,for,iobj,in,inf,toward,towards; needs subj@party; unless subj=customer,buyer,consumer,thief,gambler,firm,company,winner; unless for=@art,player,striker,campaign
verb    aid, assist, help, subsidize, subsidise, bankroll, finance, fund, bail out, prop up, sponsor, rescue, succor, underwrite, feed, clothe, resettle, rehabilitate, evacuate | recipient=obj | when obj=@victim,refugee,migrant,country,government,state,survivor,displaced,population,rebel,community,region,people,family,nation,farmer,economy,army,force,evacuee,ally,victim,militia,group,opposition,regime,railway,pipeline,port,dam,road,patient,wounded,hospital,school,program,programme,children,police,thousand,hundred,poor,town,operation,militant,terrorism,project,reconstruction; unless subj=drug,exercise,technology,app,rain,parent,factor,data,diet; needs obj@party; needs subj@party
verb    help, assist, aid | recipient=obj | needs obj@party; needs subj@party; unless subj=factor,data,technology,app,rain,diet,exercise,drug,law,deal,tool,change,program,price,measure,move,step,incident,money; unless obj=oneself
verb    house, host, shelter, accommodate | recipient=obj | when obj=refugee,migrant,displaced,evacuee,homeless,survivor,asylum-seeker,thousand,million,seeker,ukrainian,syrian,afghan,rohingya; needs subj@party
verb    treat, vaccinate, inoculate, nurse | recipient=obj | when subj=doctor,medic,nurse,hospital,team,agency,surgeon,aid,volunteer,msf,unicef,clinic; needs obj
verb    rescue, save, evacuate, airlift, pull, extricate | recipient=obj | when obj=@victim,hostage,captive,migrant,refugee,survivor,sailor,fisherman,people,person,woman,child,girl,boy,passenger,schoolgirl,student,resident,civilian,national,citizen,hundred,dozen,wounded,crew; unless subj=goal,@sport,goalkeeper; unless obj=game,match
verb    provide, supply, furnish | recipient=obj | needs with; needs obj@party; needs subj@party; unless with=opportunity,evidence,information,excuse,pretext,chance,view
verb    receive | actor=from recipient=subj | when obj=@money; needs subj@party; unless subj=winner,company,firm,worker,actor,player,lawyer,campaign,candidate,prize; unless for=film,work,role
verb    receive, get, accept, obtain, win, secure | actor=from recipient=subj | when obj=aid,assistance,funding,help,grant,loan,bailout,food,training,supplies,relief,subsidy,vaccine,donation,shipment,weapon,arm,support,care,dose,treatment,protection; needs from; unless subj=student,customer,patient,actor,player,shopper
verb    provide aid, deliver aid, send aid, distribute aid, extend aid, give aid, resume aid, increase aid, restore aid, provide relief, distribute relief, carry out relief, carry out rescue, conduct rescue, mount rescue, set up hospital, set up camp, set up shelter, open shelter, open door, build shelter, dig well, provide refuge, give refuge, offer refuge, take in refugee, welcome refugee, host refugee, accept refugee, shelter refugee, resettle refugee, provide care, give medical care, come to aid, come to rescue, lend hand, lend helping hand, write off debt, cancel debt, forgive debt, reschedule debt, restructure debt, relieve debt, extend credit, extend loan, extend credit line, prepay, provide sanctuary, give sanctuary, send medic, send doctor, send rescue team, send rescuer, send team of rescuer, deploy rescuer, deploy medic, clear mine, clear landmine, remove mine, demine, run relief, waive debt, send ambulance, send plane with | recipient=to,for,of,obj,iobj | unless obj=goal,@sport,career,car,phone,team,trust,house of,body,muscle; unless subj=company,firm,team
verb    rebuild, repair, reconstruct | recipient=of | when obj=home,school,village,town,city,hospital,country; needs subj@party
noun    training | actor=amod,by,from,poss recipient=of,for | when of,for=pilot,troop,soldier,police,force,officer,army,guard,recruit,fighter,rebel,technician,crew,journalist,judge
noun    relief operation, rescue operation, aid delivery, airdrop, food distribution, relief effort, rescue mission, aid convoy, humanitarian operation, humanitarian mission, rescue effort, aid shipment | actor=by,poss,amod,from recipient=to,for,of,in
noun    donor | actor=subj recipient=to,of | needs subj; when of,to=aid,assistance,fund,funding,agency,ukraine,relief
noun    aid, assistance, relief, humanitarian aid, humanitarian assistance, food aid, development aid, foreign aid, economic aid, financial aid, financial assistance, emergency aid, bailout, loan, grant, donation, help, emergency relief, rescue, aid package, debt relief, rescue package, bailout package, reconstruction, resettlement, evacuation, airlift, concessional loan, technical assistance, cash assistance, medical aid, relief supply, concessionary loan, handout, financing, funding | actor=from,by,poss,amod,compound recipient=to,for,of | needs to,from,by,for,of,poss,amod@party; unless compound=student,hearing,band,legal,home,mortgage,bank,campaign,tax,pain,visual,car,payday,first,data,kitchen,stress,memory; unless amod=comic,visual,first,personal,mutual; unless of=goal; unless with=homework; unless head=@cutting
+ Japan sent aid to Nepal. => Japan > Nepal
+ The refugees received food from the agency. => agency > refugees
+ Rescuers saved twelve sailors. => Rescuers > sailors
+ Canada gave food to Haiti. => Canada > Haiti
- The goalkeeper saved a penalty.
- The waiter brought water.
- The hearing aid cost forty euros.

family aid.military
says    Gives arms, training, troops, money for war; protects; keeps peace.
type    AID
context military
cameo   072
verb    give, provide, send, supply, deliver, donate, ship, transfer, offer, grant, funnel, smuggle, airlift, lend, hand | recipient=iobj,to,with | when obj=@arms,weapon,arm,ammunition,munition,missile,weaponry,artillery,shell,tank,jet,drone,armor,equipment,howitzer,intelligence; needs to,iobj,with; unless subj=customer,company
verb    supply, provide, equip, furnish, arm | recipient=obj | when with=@arms,weapon,arm,ammunition,munition,missile,tank,jet,drone
verb    arm, equip, train, fund, back militarily, reinforce, escort, protect, safeguard, guard, shield | recipient=obj | when obj=rebel,troop,soldier,fighter,army,force,police,militia,officer,ally,government,insurgent,opposition,recruit,guerrilla,convoy,civilian,refugee,minority,country,taiwan,ukraine,partner,peshmerga,kurd,ships,shipping,pilot,separatist,houthi,hezbollah,population; unless subj=coach,law,vest,insurance,vaccine,goalkeeper,lawyer,dog,team,player,parent; unless obj=title,record,championship,crown
verb    defend | recipient=obj | needs subj@party; when obj=ally,country,taiwan,ukraine,civilian,partner,europe,population,israel,korea,japan
verb    provide military aid, give military aid, send military adviser, send adviser, train troop, lend military support, provide air support, give air support, provide air cover, provide security, provide protection, build army, come to defense, supply weapon, ship weapon, send weapon, provide weapon, deliver weapon, send fighter jet, provide covering fire, provide logistical support, give military support, provide military support, provide intelligence, send arm, fund militia | recipient=to,for,of,obj,iobj
noun    backing, support, help, aid | actor=poss,amod,by,from recipient=of,for,to | when amod=military,logistical,lethal,financial,material,outside,foreign
noun    military aid, military assistance, weapons delivery, arms delivery, arms supply, arms shipment, weapons shipment, military support, security assistance, military training, training mission, military help, arms transfer, weapons supply, security aid, lethal aid, material support, logistical support, air support, training program, arms smuggling | actor=from,by,poss,amod recipient=to,for,of | needs to,from,by,for,of,poss,amod; unless head=@cutting
+ Poland gave tanks to Ukraine. => Poland > Ukraine
+ France trained the soldiers. => France > soldiers
+ Egypt sent weapons to the rebels. => Egypt > rebels
- The coach trained the team.
- The lawyer defended the banker.

family aid.peacekeeping
says    Sends or gives peacekeepers, observers, monitors.
type    AID
context peacekeeping
cameo   074
verb    deploy, send, contribute, dispatch, provide, commit, pledge, station, offer | recipient=to,in | when obj=peacekeeper,observer,monitor,peacekeeping,mediator,inspector; unless subj=school,hospital,store; unless obj=baby; unless to=ward; unless to=school
verb    arrive, deploy, serve | actor=subj recipient=in,at | when subj=peacekeeper,monitor,observer; when in=peacekeeping,peacekeeper
verb    take part in peacekeeping, participate in peacekeeping, serve as peacekeeper, contribute to peacekeeping, keep peace, lead peacekeeping, join peacekeeping, send peacekeeping force, deploy peacekeeping force, send observer mission, deploy observer mission, send peacekeeping troop | recipient=in,to,between
noun    peacekeeping mission, peacekeeping operation, peacekeeping, observer mission, deployment of peacekeeper, monitoring mission, peace mission, stabilization mission | actor=poss,amod,by,compound recipient=in,to | needs in,by,poss,to
+ Ghana sent peacekeepers to Mali. => Ghana > Mali
+ Kenya takes part in a peacekeeping mission in Haiti. => Kenya > Haiti
- Observers were surprised by the vote.
- The hospital bought a new monitor.

family aid.asylum
says    Grants asylum, refuge, citizenship or shelter.
type    AID
context migration
cameo   075
verb    grant, give, offer, provide, extend, win, receive, get | recipient=iobj,to | when obj=asylum,refuge,sanctuary,citizenship,residency,haven,shelter,safe-haven,protection,visa; unless subj=bank,hotel
verb    harbor, harbour, shelter, take in, admit, naturalize, naturalise, resettle, absorb | recipient=obj | when obj=refugee,migrant,fugitive,militant,dissident,terrorist,displaced,seeker,family,defector,people,asylum-seeker,evacuee,rebel,immigrant,thousand,rohingya,syrian,afghan,ukrainian; unless subj=hospital,cell
noun    asylum, political asylum, refuge, safe haven, sanctuary, temporary protection, resettlement of refugee | actor=by,from,poss,in recipient=to,for | needs by,to,for,from
+ Ecuador granted asylum to the editor. => Ecuador > editor
+ Chad sheltered thousands of refugees. => Chad > refugees
- The bird found shelter in a tree.
- The hospital admitted the patient.
