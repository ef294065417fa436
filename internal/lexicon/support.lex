# SUPPORT: praise, endorse, recognise, apologise, or sign an agreement.

family support.praise
says    Praises, welcomes, thanks or congratulates.
type    SUPPORT
context diplomatic
cameo   051
verb    praise, commend, applaud, laud, hail, salute, compliment, extol, acclaim, cheer, congratulate, thank, honor, honour, admire, exalt, glorify, eulogize, eulogise, celebrate, flatter, lionize, revere, credit, venerate, toast, felicitate | recipient=obj | unless obj=birthday,wedding,@time,goal,title,victory over,taxi,cab,game,christmas,eid,easter,obligation,pledge,promise,commitment,deal,treaty,agreement,truce,debt,god,feat,bank,account,mass,holiday; unless from; unless subj=critic,audience,fan,reviewer,viewer,shopper
verb    welcome | recipient=obj,by | when obj=@pact,@proposal,move,decision,announcement,step,news,ruling,release,effort,resolution,progress,election,appointment,result,agreement,ceasefire,end,verdict,report,support,aid,commitment,statement,talk,outcome,development,arrest,vote,change,measure,intervention,opportunity,visit,withdrawal,resumption,reform,call
verb    welcome | recipient=- | needs obj; needs subj@party; unless obj@party; unless obj=visitor,guest,customer,baby,child,passenger,sale
verb    pay tribute, express gratitude, express appreciation, voice appreciation, express thanks, offer thanks, extend thanks, offer congratulation, send congratulation, extend congratulation, offer condolence, express condolence, send condolence, extend condolence, convey condolence, express sympathy, heap praise, lavish praise, shower praise, shower with praise, offer praise, sing praise, speak highly, express satisfaction, express admiration, give credit, speak well, express optimism, take hat off, voice admiration, confer award, award medal, award honor, bestow honor, confer honor, decorate, give standing ovation, express solidarity, voice solidarity, convey sympathy, express joy, call hero, nominate for prize, nominate for nobel | recipient=to,for,on,with,of,obj | unless obj=christmas,tree,room,house,cake
noun    praise, acclaim, applause, commendation, congratulation, accolade, gratitude, tribute, condolence, welcome, appreciation | actor=poss,amod,by,from recipient=for,to,of | needs for,to,by,from; unless compound=art; unless from=critic
adj     grateful, thankful, appreciative, supportive, proud, admiring, indebted | recipient=to,of,for | needs to,of,for,that; unless subj=player,coach,fan,parent
adj     pleased, happy, glad, delighted, encouraged, satisfied, gratified, heartened | recipient=with,by,about,at | needs with,by,about,that; unless subj=player,coach,fan,customer
verb    call @good, describe as @good, hail as @good, label @good | recipient=obj | needs obj
+ The pope praised Kenya. => pope > Kenya
+ Chile welcomed the ceasefire. => Chile > ?
+ The minister expressed gratitude to Turkey. => minister > Turkey
+ The accord was hailed by diplomats. => diplomats > ?
- The couple celebrated their birthday.
- He hailed a taxi.
- The actor hails from Texas.

family support.judge
says    Judges a party or its act well in what it says: fantastic, historic, constructive.
type    SUPPORT
context diplomatic
cameo   051
adj     fantastic, wonderful, excellent, historic, constructive, fruitful, productive, courageous, heroic, outstanding, tremendous, admirable, commendable, praiseworthy, exemplary, laudable, remarkable, encouraging, visionary, statesmanlike | actor=- recipient=subj | unless head=@bad; unless subj=weather,service,place,restaurant,staff,price,food,game,film,book,hotel,music,player,performance,goal
adj     very good | actor=- recipient=subj | unless subj=weather,service,price,food,game,film,chance,crop
+ The talks were constructive, the envoy said. => ? > ?
+ "The accord is historic," the senator said. => ? > ?
- The envoy called the accord a historic mistake.
- The food was excellent.
- The weather was fantastic.

family support.endorse
says    Supports, endorses, backs, defends or stands by.
type    SUPPORT
context diplomatic
cameo   051
verb    champion, uphold, espouse, advocate, vouch, sympathize, sympathise, side | recipient=obj,with,for | needs obj,with,for; unless subj=evidence,data,study,finding,fact,beam,pillar,roof,company,network,server,system,software,research,book,market,bank,price,aircraft,column,wall,foundation,figure,browser,device,loan,job,statistic,theory,crutch,donor,diet; unless obj=family,habitat,child,life,growth,weight,file,job,format,ecosystem,claim,theory,population,vehicle,car,recovery,industry,economy,price,user,immune,development,ship,farmer,student,hypothesis,conclusion,housing,bone,muscle,language,feature,truck; needs obj,behind,by,of,for,with,to
verb    endorse, back, support | recipient=obj | needs obj; unless subj=evidence,data,study,finding,fact,beam,pillar,roof,company,network,server,system,software,research,book,market,bank,price,aircraft,column,wall,foundation,figure,browser,device,job,statistic,theory,diet; unless obj=family,habitat,child,life,growth,weight,file,job,format,ecosystem,claim,theory,population,vehicle,car,recovery,industry,price,user,immune,ship,student,hypothesis,conclusion,housing,bone,muscle,feature,truck,check,cheque,product,horse; unless head=force,group,militia,rebel,fighter,government,@force,coalition; unless obj=legitimacy,narrative,integration
verb    voice support, express support, lend support, give support, offer support, throw support, reiterate support, reaffirm support, pledge allegiance, declare support, show support, announce support, express backing, give backing, lend backing, throw weight behind, throw support behind, come out in support, come out in favor, come out in favour, stand by, stand with, stand behind, stand in solidarity, stand shoulder to shoulder, side with, rally around, rally behind, speak up for, speak in favor, speak in support, vote for, vote in favor, cast vote for, lend name, campaign for, stump for, rally support for, argue in favor, come to defense, come to defence, rise to defense, give blessing, give nod, give green light, give go-ahead, win support, win backing, enjoy support, receive support, have support, gain support, garner support, secure backing, command support, agree with, concur, identify with | recipient=to,for,behind,with,of,obj,by,from | unless with=expert; unless for=charity,team
verb    defend, justify, condone, excuse, whitewash | recipient=obj | when obj=decision,record,policy,move,action,handling,use,right,plan,government,minister,president,law,invasion,strike,conduct,expansion,rule,system,sanction,tariff,practice,arrest,law,appointment,budget,spending,crackdown,agreement,deal,choice,stance,position,ally,remark,comment,killing,regime,operation,nominee,premier,order,war,ruling; unless obj=title,championship,thesis,crown,goal,territory,border
noun    advocate, supporter, proponent, backer, champion, defender, admirer, ally | actor=subj,poss recipient=of | needs of; needs subj; unless of=@sport
verb    defend | recipient=obj | when against,over,from=@accusation,criticism,critic,attack
verb    award, present, bestow, confer | recipient=to,iobj,on,upon | when obj=order,medal,honor,honour,prize,award,title,decoration,doctorate; unless subj=academy,jury,@sport,university
noun    endorsement, backing, support, solidarity, sympathy, approval, advocacy | actor=poss,amod,by,from,among recipient=for,of,to,with | needs for,of,with,from,by,poss; unless head=system,program,service; unless compound=child,life,customer,technical,tech,air,price,marriage,product,logistics,celebrity,income,budget,farm,marketing,regulatory; unless amod=technical,logistical,structural,financial,military,humanitarian,emotional,material,medical; unless for=drug,vaccine,family,student
+ Norway supports the resolution. => Norway > ?
+ The governor endorsed the senator. => governor > senator
+ Paris voiced support for Beirut. => Paris > Beirut
+ The minister defended the decision. => minister > ?
- The beam supports the roof.
- The data support the theory.
- The champion defended her title.

family support.sign
says    Signs, ratifies, adopts or finalises an agreement or law wanted by others.
type    SUPPORT
context diplomatic
cameo   057
holds   inf
verb    sign, ink, initial, ratify, cosign, co-sign, countersign, conclude, finalize, finalise, seal, formalize, formalise | actor=subj recipient=with | when obj=@pact,@document,measure,legislation,peace,roadmap,accord; unless subj=player,singer,actor,band,club,striker,fan,customer,author,team,tenant,artist; unless obj=autograph,book,lease
verb    sign | actor=subj recipient=with | when obj,on=@pact
verb    approve, adopt, pass, ratify, authorize, authorise, greenlight, endorse, certify | recipient=of | when obj=@pact,accession,resolution,budget,reform,constitution,amendment,nomination,bill,legislation,law,plan,sale,bid,membership,deal,motion,package,measure,referendum,selection,appointment,candidate,nominee,cabinet,government; unless subj=student,train,doctor,company,shareholder,car,ball,investor,board,regulator; unless obj=drug,vaccine,device,test,exam,merger,medicine,treatment,street,exit,house,ball,virus,flag,torch,time
verb    vote | recipient=- | when inf=approve,extend,support,adopt,pass,ratify,confirm,back,endorse,authorize,recognize; needs subj@party
verb    extend, prolong, renew | recipient=of | when obj=mandate,term,mission,tenure,agreement,treaty,accord; needs subj@party
verb    confirm | recipient=obj | when obj=nominee,appointment,nomination,ambassador,justice; when subj=senate,parliament,legislature
verb    accede to treaty, join treaty, join alliance, join union, join nato, join pact, join coalition, join accord, enter into alliance, form alliance, forge alliance, form coalition, become member, form partnership, enter into agreement, enter into force, bring into nato, exchange document, exchange instrument, put signature, affix signature, attend signing ceremony | actor=subj recipient=with | unless subj=player,company,firm,club
noun    signing ceremony, signature ceremony | actor=between+by recipient=-
noun    agreement, accord, pact, treaty | actor=between+among+with+poss recipient=- | needs between,among; unless amod=planned,proposed,possible,potential,draft,prospective,future
noun    signing, ratification, signature, adoption, conclusion of agreement, finalization, accession | actor=by,between+with+poss recipient=of | when of=@pact,treaty,document,law,resolution,deal; unless of=player,striker,midfielder,child,dog
+ Peru and Chile signed a treaty on fishing. => Peru & Chile > ?
+ The parliament ratified the accord. => parliament > ?
+ The signing of the peace deal took place on Monday. => ? > ?
- The club signed a striker.
- The author signed books.
- The student passed the test.

family support.recognize
says    Recognises a state or government; opens or raises relations.
type    SUPPORT
context diplomatic
cameo   054
verb    recognize, recognise, acknowledge | recipient=obj | when obj=@place,state,government,independence,sovereignty,republic,statehood,council,genocide,palestine,kosovo,israel,taiwan,somaliland,presidency,result,victory,annexation,authority,jerusalem,regime,winner,palestinian; when as=president,capital,leader,government,state,winner,nation,genocide,part,representative,territory,legitimate; unless subj=system,software,camera,app,dog,cell,voter
verb    establish @ties, restore @ties, normalize @ties, normalise @ties, upgrade @ties, elevate @ties, resume @ties, improve @ties, strengthen @ties, deepen @ties, forge @ties, build @ties, mend @ties, repair @ties, boost @ties, enhance @ties, expand @ties, cement @ties, warm @ties, renew @ties, reset @ties, rebuild @ties, open embassy, reopen embassy, open consulate, reopen consulate, exchange ambassador, appoint ambassador, send ambassador, grant recognition, extend recognition, grant diplomatic recognition, form government, form unity government, mend fence, bury hatchet, turn page, seek rapprochement, reconcile, make peace, curry favor, build bridge, bring closer, have diplomatic @ties, move closer, grow closer, draw closer, realign | actor=subj recipient=with,between,to | unless subj=company,firm,brand,bank,exercise,drug; unless obj=customer,account,supplier; unless with=customer,client,consumer,fan,reality,god; unless on
noun    recognition of state, diplomatic recognition, recognition of independence, normalization, normalisation, rapprochement, reconciliation, restoration of tie, restoration of relation, establishment of relation, normalization of relation, thaw, detente, warming of tie, reopening of embassy | actor=between+with+poss+amod+by recipient=of,with | unless amod=spring,early; unless of=permafrost,ice,account,data,inflation,policy,rate; unless compound=data,policy
verb    embrace, hug, laud | recipient=obj | needs obj@party; needs subj@party
verb    court, woo | recipient=obj | needs obj@party
verb    upgrade, elevate, improve, normalize, restore, deepen, strengthen, repair, mend, cement | actor=subj recipient=with,between | when obj=tie,relation,relationship; when head=tie,relation,relationship
+ Peru recognized the republic. => Peru > republic
+ The government restored ties with Israel. => government > Israel
+ The president recognized Kosovo as a state. => president > Kosovo
- The camera recognizes faces.
- The firm built relationships with customers.

family support.apologize
says    Apologises, regrets or forgives.
type    SUPPORT
context diplomatic
cameo   055
verb    apologize, apologise, atone, forgive | recipient=to,obj | unless obj=debt,loan; unless subj=player,singer,actor,coach,company,host
verb    express remorse, express regret, offer apology, issue apology, make apology, extend apology, ask for forgiveness, seek forgiveness, beg forgiveness, ask forgiveness, say sorry, express sorrow, admit mistake, admit wrongdoing, make amends, convey regret, voice regret, show remorse, express contrition, admit responsibility, accept blame | recipient=to,for,from | unless subj=player,singer,actor,coach
noun    apology, regret, remorse, forgiveness, contrition | actor=poss,amod,by,from recipient=to | needs to,by,from; unless compound=debt,loan
+ The premier apologized to the families. => premier > families
+ Belgium issued an apology to Congo. => Belgium > Congo
- The singer apologized to fans.
- The bank forgave the loan.

family support.celebrate
says    Crowds celebrate, cheer or welcome.
type    SUPPORT
cameo   051
verb    celebrate, cheer, rejoice, dance in street, wave flag, greet, throng, fire in celebration, honk horn, set off firework, pour into street to celebrate, sing and dance, chant in support | recipient=obj | when subj=crowd,thousand,hundred,resident,people,supporter,villager,citizen,million,syrian,libyan,iraqi,refugee,protester,opposition,dozen; unless obj=birthday,christmas,@time,eid,goal,easter,title,win,holiday,wedding; unless subj=fan,couple
noun    celebration, jubilation, rejoicing, street celebration, hero's welcome | actor=by,among,of recipient=- | needs by,among
+ Residents celebrated the ceasefire. => Residents > ?
+ Residents cheered as rebels left. => Residents > ?
- The couple celebrated their wedding.
- Fans celebrated the title.

family support.vote
says    Votes for, nominates, appoints with the consent asked for.
type    SUPPORT
context election
cameo   051
verb    elect, reelect, re-elect, nominate, crown, inaugurate, acclaim, swear in | recipient=obj | when obj@person; unless head=official,leader,president,government,representative,body,parliament,mayor,council; unless subj=academy,jury,magazine; unless for=oscar,award,grammy
noun    nomination, vote for | actor=by,poss recipient=of | unless compound=award,oscar; unless for=award,oscar
+ Lawmakers nominated the general for president. => Lawmakers > general
+ Parliament elected the judge. => Parliament > judge
- The elected officials met in Narva.
- The academy nominated the film.
- She was crowned champion.
