# COOPERATE: cooperate materially, as in trade, exercises or sharing intelligence.

family cooperate.general
says    Works together, in partnership, jointly.
type    COOPERATE
context diplomatic
cameo   060
verb    cooperate, collaborate, co-operate, team up, join force, join hand, work together, coordinate, co-ordinate, work in tandem, work side by side, work hand in hand, liaise, dovetail | actor=subj recipient=with,to,from | unless subj=singer,rapper,actor,director,band,artist,musician,designer,chef,player,suspect; unless obj=outfit,color,resource manager
verb    partner | actor=subj recipient=with,to,from | needs with
verb    work | actor=subj recipient=with | needs with@party; needs subj@party; unless subj=student,teacher,employee,drug,vaccine,technology,plan,system,carpenter; unless with=wood,metal,material,child,patient,client,animal,tool,data,computer
verb    strengthen cooperation, expand cooperation, boost cooperation, deepen cooperation, step up cooperation, increase cooperation, resume cooperation, restore cooperation, enhance cooperation, develop cooperation, launch partnership, participate in project, take part in project, launch joint project, jointly develop, jointly build, build jointly, carry out joint, conduct joint, launch joint, hold joint, establish partnership, coordinate action, coordinate response, set up joint, exchange student, twin city, cooperate closely, work closely, form working group, establish working group, set up working group, create working group, form task force, set up task force, form commission, establish commission, form coalition, build coalition, form alliance, create alliance, launch working group, set up joint venture, establish joint commission, form consortium, sign up to share, exchange delegation, exchange expertise | actor=subj recipient=with,between | unless subj=company,firm,brand
noun    cooperation, collaboration, co-operation, partnership, joint venture, joint project, coordination, joint effort, joint patrol, teamwork, interoperability, joint operation, joint work, joint mission, exchange program | actor=between+with+poss+amod+of+among+by recipient=- | needs between,with,poss,by,among; unless compound=business,civil,art; unless amod=civil,limited,hand-eye,domestic; unless of=movement,muscle,music
+ Norway cooperates with Russia in the Arctic. => Norway > Russia
+ Kenya and Uganda cooperate. => Kenya & Uganda > ?
+ The two agencies worked together on the case. => agencies > ?
- The singer collaborated with a rapper.
- The suspect wore a coordinated outfit.

family cooperate.trade
says    Trades, buys, sells, invests, builds, transports.
type    COOPERATE
context economic
cameo   061
verb    import, export | actor=subj recipient=from,to | needs obj; needs subj@party; unless obj=file,data,value,terrorism,revolution,democracy
verb    import, export, trade, barter | actor=subj recipient=from,to,with | needs from,to,with; unless subj=@market,share,stock,currency,barrel,player,yen,dollar,investor,broker,crude,bond; unless obj=player,insult,barb,blow,fire,accusation,blame,file,place,word,gunfire,data,jab,shot,threat,attack; unless with=insult
verb    buy, purchase, procure, acquire, order, obtain, lease, sell, ship, supply, export, import, rent | actor=subj recipient=from,to,of | when obj=@arms,weapon,arm,oil,gas,grain,wheat,uranium,submarine,warship,fighter,system,f-35,f-16,s-400,missile,crude,coal,lng,electricity,vaccine,goods,commodity,good,energy,fuel,power,warplane,food,technology,reactor,corn,soybean,equipment,steel,fertilizer,product,chip,rice,aircraft,jet; needs from,to; unless subj=customer,consumer,shopper,family,thief,smuggler,dealer,trafficker,user
verb    buy, purchase, procure, acquire, order | actor=subj recipient=from | when obj=@arms,weapon,missile,warplane,submarine,warship,fighter,f-35,f-16,s-400,jet,system; unless subj=customer,consumer,shopper,family,thief,gunman,attacker
verb    invest, reinvest | recipient=in | when in=country,project,infrastructure,mine,port,pipeline,region,africa,railway,field,industry,economy,sector,plant; unless subj=parent,student,pensioner,trader
verb    do business, open market, resume trade, boost trade, expand trade, increase trade, open trade, restore trade, conduct trade, sign contract, award contract, win contract, build pipeline, build railway, build dam, build port, build plant, resume flight, restore flight, open route, open air link, conclude sale, complete sale, approve sale, deliver shipment, take delivery, receive delivery, receive shipment, deliver fighter jet, supply gas, supply oil, pump oil, pump gas, ship oil, ship grain, resume export, resume shipment, resume delivery, run joint venture, share profit, lease land, open border to trade, open market to, lower barrier, grant license, sell off, sell arm, sell weapon | actor=subj recipient=with,from,to,in | unless subj=@sport,shop,store,family,customer
noun    purchase, sale, procurement, acquisition, importation, exportation, delivery, shipment | actor=by,poss,amod recipient=from,to | when of,compound=@arms,oil,gas,grain,wheat,uranium,f-35,f-16,s-400,system,coal,lng,chick,egg,chicken,good,commodity,chip,vaccine,fertilizer,energy; unless compound=garage,retail
noun    purchase, sale, importation, procurement, shipment, delivery, arms sale, weapons sale, arms purchase, bilateral trade, trading tie, economic cooperation, trade tie, trade, commerce, arms deal, weapons deal, oil sale, gas supply, joint venture deal, energy cooperation, trade relation, barter, trade agreement implementation | actor=by,poss,amod,between+with recipient=from,to,with | needs from,to,with,between,poss; unless compound=house,home,retail,car,ticket,stock,share,bond,bake,garage,language,data,baby,drug,rug,slave,wildlife,ivory,asset; unless amod=online,retail,healthy,human
noun    investment | actor=by,from,poss,amod recipient=in | needs by,from; needs in
+ Turkey bought missiles from Russia. => Turkey > Russia
+ India imports oil from Iran. => India > Iran
+ Egypt imports wheat from Ukraine. => Egypt > Ukraine
+ Trade between Iran and Iraq grew. => Iran & Iraq > ?
- Shoppers bought shoes at the mall.
- Shares traded lower.
- The teams traded players.

family cooperate.military
says    Exercises, patrols or plans defence together; arms cooperation.
type    COOPERATE
context military
cameo   062
verb    hold joint exercise, conduct joint exercise, hold joint drill, conduct joint drill, conduct joint patrol, hold joint patrol, train together, share base, host base, allow base, jointly patrol, patrol jointly, fight alongside, hold joint maneuver, fly joint patrol, serve alongside, take part in exercise, participate in exercise, take part in drill, participate in drill, join exercise, join drill, join mission, join coalition, contribute troop to coalition, host exercise | actor=subj recipient=with,to,from
noun    joint exercise, joint drill, joint patrol, joint military exercise, military cooperation, defense cooperation, defence cooperation, security cooperation, naval cooperation, joint flight, joint maneuver, defense partnership, security partnership, military partnership, military tie, joint training, arms cooperation, joint naval exercise, joint bomber flight, counterterrorism cooperation, military alliance, defense tie, joint war game, bilateral exercise, multinational exercise | actor=between+with+by+poss+amod+of recipient=-
+ Greece and Egypt held joint exercises. => Greece & Egypt > ?
+ Military cooperation between Ghana and Togo grew. => Ghana & Togo > ?
- Pupils did an exercise in class.
- The firm held a training for staff.

family cooperate.intelligence
says    Shares intelligence or evidence; works together in law and policing.
type    COOPERATE
context intelligence
cameo   064
verb    share, exchange, swap, hand over, pass on, provide, supply, pass | actor=subj recipient=with,to | when obj=intelligence,information,data,evidence,file,document,list,record,report,detail,coordinate,know-how,technology; needs with,to; unless subj=user,company,app,student,website,firm,scientist,teacher; unless with=reporter,journalist,voa,press,public,reuters; unless to=reporter,journalist,voa,reuters,press
verb    share intelligence, exchange intelligence, pool intelligence, share information, cooperate in investigation, cooperate with investigation, assist investigation, cooperate with prosecutor, hand over suspect, surrender suspect, honor extradition, extradite, testify against, cooperate with tribunal, cooperate with court, provide evidence | actor=subj recipient=with,to,obj
noun    intelligence sharing, intelligence-sharing, exchange of intelligence, exchange of information, information sharing, judicial cooperation, police cooperation, intelligence exchange, law enforcement cooperation, joint investigation, technology transfer | actor=between+with+by+poss+amod recipient=-
+ Jordan shared intelligence with Israel. => Jordan > Israel
+ Intelligence sharing between the allies resumed. => allies > ?
- Users share photos with friends.
- The website shared a recipe.
