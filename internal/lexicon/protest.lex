# PROTEST: demonstrate, strike, boycott or riot.

family protest.demo
says    Demonstrates, rallies or marches.
type    PROTEST
mode    demo
cameo   141
verb    protest, demonstrate, rally, march, picket | recipient=against,over,at,outside | unless subj=@market,share,price,dollar,euro,index,rouble,ruble,lira,futures,team,study,result,experiment,film,report,event,case,attack,vote,test,decision,launch,move,success,incident,data,finding,example,response,visit,deal,figure,company,campaign,crisis,army,troop,band,time,player; unless obj=ability,commitment,that,interest,willingness,need,support,power,importance,strength,capability,will,resolve,effect,innocence,how,skill,value,leadership,solidarity,progress,product,technique; unless that; unless by
verb    take to the street, take to street, pour into street, hold rally, stage rally, stage protest, hold protest, hold demonstration, stage demonstration, hold vigil, stage sit-in, hold sit-in, hold march, organize protest, organise protest, organize rally, organize march, lead protest, join protest, join march, join demonstration, join rally, flood street, fill street, march on, chant slogan, shout slogan, wave banner, carry placard, burn effigy, burn flag, hold placard, camp out, stage walkout, form human chain, lead march, stage march, take part in protest, take part in demonstration, take part in rally, take part in march, call for protest, call protest, heckle, boo, jeer, hurl shoe, bang pot, gather in protest, sign petition against, rise up, revolt, hold sign, attend rally, attend protest, mount protest, launch protest, spark protest, stage gathering, occupy square, rally outside, gather outside | recipient=against,over,at,outside,obj | unless obj=artist,singer,@sport,player,referee,team,band
verb    gather, assemble, converge, mass, throng, turn out | recipient=outside,at,in | when subj=protester,demonstrator,marcher,activist,striker; when inf=protest,demonstrate,demand,denounce,oppose,condemn
verb    gather, assemble, converge | recipient=outside | when outside=embassy,parliament,ministry,court,palace,consulate,headquarters,office,station,residence,prison; unless subj=journalist,reporter,fan
noun    protest, demonstration, rally, sit-in, street protest, mass protest, vigil, picket, uprising, demo, protest march, protest rally, antigovernment protest, anti-government protest, student protest, opposition rally, antiwar protest, civil disobedience, walkout, candlelight vigil, civil unrest, mass demonstration, street demonstration, million-man march, flash mob protest, revolt, popular uprising, counterprotest, counter-protest, counterdemonstration, picketing, opposition protest | actor=poss,amod,compound,by,of recipient=against,over | unless compound=campaign,stock,market,car,share,election,space,death,wedding,price,motor,bond,lunar,product,technology,relief; unless amod=late,strong,broad,practical,live,cooking; unless of=skill,power,technology,support,strength,commitment,progress,time,technique,how,product; unless by=@market
noun    march | actor=poss,amod,by,of recipient=against,on,to | needs by,against,of,poss,for,to,through
+ Students protested against the law on Sunday. => Students > ?
+ Teachers marched through the capital. => Teachers > ?
+ A protest by farmers blocked the capital. => farmers > ?
+ Students staged a protest. => Students > ?
- Shares rallied on Friday.
- The study demonstrates that bees sleep.
- The team rallied from two goals down.

family protest.riot
says    Riots: violent protest.
type    PROTEST
mode    riot
cameo   145
verb    riot, rampage, run riot, go on rampage, loot shop, loot store, smash window, burn tyre, burn tire, set fire to car, set fire to police, hurl stone at police, throw stone at police, torch car, attack police station, storm parliament, storm embassy, pelt police | actor=subj recipient=with,against,at,obj | unless subj=@animal,@force,police,fan of
verb    clash, scuffle | actor=subj recipient=with | when with=@police; when subj=protester,demonstrator,rioter,student,crowd,marcher,mob,activist
noun    riot, rioting, unrest, street violence, violent protest, civil disorder, rampage, mob violence, food riot, race riot, disturbance, street clash, looting, civil strife, violent demonstration, civil disturbance | actor=poss,amod,compound,by,of recipient=against,in,over | unless of=color,colour,flower,laughter; unless compound=prison,sleep,mood; unless amod=sleep,emotional,laugh
+ Youths rioted in the suburb after the verdict. => Youths > ?
+ Protesters clashed with police. => Protesters > police
- The garden blazed with color.
- Sleep disturbance is common.

family protest.strike
says    Strikes and stoppages of work.
type    PROTEST
mode    strike
context economic
cameo   143
verb    strike, walk out | recipient=against,over | when subj=worker,union,teacher,doctor,nurse,driver,staff,pilot,employee,miner,lawyer,judge,crew,baker,trucker,dockworker,farmer,controller,professor,journalist,civil,civil-servant,postman,porter,writer,actor; unless obj=deal,agreement,balance,chord,note
verb    go on strike, stage strike, hold strike, call strike, launch strike, begin strike, stage walkout, stage work stoppage, down tool, join strike, start strike, be on strike, stop work, extend strike, continue strike, end work, lead strike, organize strike, organise strike, call general strike, announce strike, plan strike, vote to strike, vote for strike, lay down tool, stage stoppage, stage go-slow, threaten to strike at, halt work, observe strike, work to rule | recipient=against,over | unless subj=@aircraft,jet,@force,construction,company
noun    strike | actor=by,poss,of recipient=against,over | when by,poss,of,compound=worker,union,teacher,doctor,nurse,driver,staff,pilot,employee,miner,lawyer,train,rail,bus,transport,labor,labour,teachers,garbage,hospital,subway,port,truckers,truck,fuel,airport; when amod=nationwide,general,industrial,indefinite,national,24-hour,48-hour,two-day,three-day,one-day
noun    general strike, walkout, work stoppage, labor strike, labour strike, industrial action, stoppage, strike action, sympathy strike, wildcat strike, shutdown strike, sick-out, teacher strike, rail strike, transport strike, national strike, nationwide strike, pilot strike, go-slow, slowdown strike, truckers strike, lockout | actor=by,poss,of,compound recipient=against,over | unless compound=school,nba,nhl
+ Teachers went on strike over pay. => Teachers > ?
+ A general strike by the unions shut the ports. => unions > ?
- Jets struck the depot.
- The sides struck a deal.

family protest.hunger
says    Hunger strikes.
type    PROTEST
mode    hunger
context human_rights
cameo   142
verb    go on hunger strike, stage hunger strike, begin hunger strike, be on hunger strike, launch hunger strike, start hunger strike, continue hunger strike, hold hunger strike, refuse food, fast in protest, fast unto death, refuse to eat, sew lip | recipient=against,over | unless subj=@animal,child,cat,patient,baby
noun    hunger strike, fast unto death, dry hunger strike, hunger protest | actor=by,poss,of,amod recipient=against,over
+ Prisoners began a hunger strike. => Prisoners > ?
+ A hunger strike by detainees entered its third week. => detainees > ?
- Hunger struck the region.
- Believers fast during Lent.

family protest.boycott
says    Boycotts, in protest, of goods, votes, classes, games.
type    PROTEST
mode    boycott
cameo   143
verb    boycott, shun, stay away from | recipient=obj | when obj=election,vote,poll,referendum,product,good,class,parliament,session,ceremony,game,olympics,event,company,store,school,bus,lecture,inauguration,parade,speech,restaurant,brand
verb    call for boycott, organize boycott, launch boycott, stage boycott, join boycott, refuse to buy, refuse to attend class, refuse to vote, declare boycott, announce boycott, lead boycott | recipient=of,against
noun    boycott, consumer boycott, election boycott, diplomatic boycott, economic boycott, boycott campaign, buycott | actor=by,poss,amod,of recipient=of,against
+ The opposition boycotted the vote. => opposition > ?
+ Voters staged a boycott. => Voters > ?
- The cat shunned its food.
- He stayed away from sugar.

family protest.obstruct
says    Blocks roads, sites and buildings in protest.
type    PROTEST
mode    obstruct
cameo   144
verb    block, blockade, occupy, obstruct, barricade, picket, paralyze, paralyse, disrupt, besiege, surround | recipient=obj | when subj=protester,demonstrator,activist,student,farmer,striker,villager,worker,crowd,trucker,miner,driver,resident,marcher,supporter,group of protester,teacher,fisherman,environmentalist; unless subj=car,@disaster
verb    block road, block highway, block traffic, block bridge, block entrance, block street, block train, set up barricade, erect barricade, build barricade, chain themselves, glue themselves, lie down in, tie up traffic, form blockade, stage blockade, put up barricade, bring traffic to halt, block railway, block access | recipient=to | when subj=protester,demonstrator,activist,student,farmer,striker,villager,worker,crowd,trucker,miner,driver,resident,marcher,supporter,people,thousand,hundred,dozen,group,tribesman,rioter,youth,fisherman
noun    road blockade, highway blockade, occupation of building, protest camp, human chain, blockade of road, road block, encampment, barricade | actor=by,poss,of recipient=of,on | unless of=force
+ Farmers blocked the highway with tractors. => Farmers > ?
+ Activists chained themselves to the gate. => Activists > ?
- Snow blocked the road.
- The truck blocked the lane.
