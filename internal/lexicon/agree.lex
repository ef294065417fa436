# AGREE: agree to, promise or offer to cooperate.

family agree.agree
says    Agrees to something, accepts a proposal or commits itself.
type    AGREE
context diplomatic
cameo   030
holds   inf,that,to,on
verb    consent, assent, acquiesce | actor=subj recipient=with,to | unless subj=expert,analyst,scientist,doctor,critic,fan,economist,historian,observer,buyer,company,firm,chinaware; unless obj@party
verb    agree | actor=subj recipient=with | when obj=@pact,ceasefire,truce,plan,measure,date,text,package,sanction,framework
verb    agree | actor=subj recipient=with,to | needs inf,that,to,on; unless subj=expert,analyst,scientist,doctor,critic,fan,economist,historian,observer,buyer,firm; unless that=be
verb    accept | recipient=from,of | when obj=@proposal,ceasefire,cease-fire,truce,mediation,invitation,result,responsibility,refugee,compromise,jurisdiction,inspection,condition,principle,term,verdict,migrant,inspector,peacekeeper,dialogue,settlement,plan; unless subj=university,school,store,shop,hotel,restaurant,actor; unless obj=cash,card,payment,award,prize
verb    reach @pact, strike @pact, clinch @pact, conclude @pact, hammer out @pact, seal @pact, broker @pact, forge @pact, cut deal, come to agreement, arrive at agreement, come to terms, agree on, reach consensus, reach breakthrough, achieve agreement, close deal, nail down deal, negotiate @pact, work out @pact, find compromise, reach common ground, announce @pact, agree in principle, agree terms, announce agreement, ink preliminary | actor=subj recipient=with,between | unless obj=tv,television,record,film; unless subj=player,club,actor,singer,striker,band
adj     willing, ready, prepared, open, amenable, committed, inclined, eager, keen | recipient=with,to | needs inf,to,for; when inf=@helping,@talking,@yielding,consider,accept,sign,ratify,continue,make,listen,explore,move,restore,improve,normalize,strengthen,rejoin,revive,implement,approve,do,rebuild,repatriate,discuss; when to,for=@talk,@proposal,@peace,compromise,settlement,cooperation,agreement,process,reform,treaty,democracy,alliance,defense; unless inf=@hostile
verb    look, seek, hope, aim, want | actor=subj recipient=with | when inf=reset,restore,mend,repair,improve,normalize,rebuild,strengthen,deepen,revive,reconcile; needs subj@party; unless obj
verb    maintain will @relation, keep will @relation, preserve will @relation, strengthen will @relation | actor=subj recipient=with
verb    go along, play ball, go ahead | recipient=with | needs with
+ Ethiopia agreed to open the border. => Ethiopia > ?
+ The rebels accepted the truce. => rebels > ?
+ The two sides reached an agreement on water. => sides > ?
+ Oslo is ready to resume talks. => Oslo > ?
- Experts agree that bees sleep.
- The store accepts cash only.
- The player agreed terms with the club.

family agree.promise
says    Promises, pledges or vows to do something wanted.
type    AGREE
context diplomatic
cameo   030
holds   inf,that,obj,to
verb    promise, pledge, vow, undertake, guarantee, assure, reassure, swear, commit | recipient=obj,iobj,to | needs inf,that,obj; unless inf=retaliate,avenge,punish,strike,hit,crush,destroy,annihilate,respond,fight,attack,kill,hunt,eliminate,eradicate,wipe,defeat,topple,bomb,invade,ban,expel,deport,arrest,resist,oppose,continue,block,veto; unless obj=suicide,murder,crime,fraud,atrocity,genocide,abuse,error,adultery,violence,aggression,massacre,revenge,loyalty,retaliation,troop,@force,violation,act,offense,study,investigation,effort
verb    make promise, make pledge, make commitment, give assurance, offer assurance, give guarantee, provide guarantee, offer guarantee, reaffirm commitment, reiterate commitment, renew commitment, renew pledge, reaffirm pledge, give word, underscore commitment, express readiness, express willingness, voice readiness, signal readiness, signal willingness, show willingness, express desire, express intention, express interest, express hope, declare readiness, express commitment, pledge support, pledge cooperation, promise support, promise cooperation, pledge aid, promise aid, promise help, vow support, vow cooperation, commit to, leave door open, keep door open, hold out olive branch, extend hand, extend olive branch, commit fund, commit million, commit billion | recipient=to,with,iobj | unless to=memory
noun    promise, pledge, guarantee, vow, undertaking | actor=poss,amod,by,from recipient=to | needs inf,that,by,from,poss; unless of=suicide,youth,spring; unless compound=money-back,campaign
noun    commitment | actor=poss,amod,by recipient=to | needs to; needs poss,by; unless of=@money
verb    cooperate will, collaborate will, continue will working, continue will work, continue will engage, continue will support, continue will cooperate, continue will provide, continue will help | actor=subj recipient=with,obj,to
+ Japan pledged to help Nepal. => Japan > Nepal
+ The king promised free elections. => king > ?
+ Ottawa reaffirmed its commitment to the alliance. => Ottawa > alliance
- He committed suicide.
- The new phone promises speed.
- She vowed revenge.

family agree.offer
says    Offers or proposes to help, talk, mediate or yield.
type    AGREE
context diplomatic
cameo   030
holds   inf,obj,that
verb    offer | recipient=iobj,to | needs obj,inf; unless subj=bank,store,university,school,website,app,restaurant,hotel,book,film,course,product,company,airline,shop,resort,study,report,program,programme,class,firm; unless obj=prayer,condolence,glimpse,explanation,opportunity,view,detail,evidence,insight,advice,discount,comment,proof,hint,clue,course,degree,service,resistance,criticism,reason,account,version,apology,praise,support,congratulation,thanks,example,resignation,asylum
verb    volunteer, bid | recipient=- | needs inf; unless subj=doctor,student,nurse,citizen
verb    make offer, extend offer, put forward offer, propose to help, offer help, offer aid, offer assistance, offer support, offer mediation, offer to mediate, offer amnesty, offer ceasefire, offer truce, offer talk, extend invitation, make overture, make concession offer, float offer, offer reward for peace, offer asylum, offer concession, offer incentive, offer pardon | recipient=to,iobj,between | unless subj=bank,store,university,school,hotel,company
noun    offer, overture, peace offer, amnesty offer, offer of help, offer of aid, offer of talk, offer of mediation | actor=poss,amod,by,from recipient=to | needs inf,of,poss,by,from,amod; unless compound=job,takeover,public,share,stock,sale; unless amod=special,public
+ Oman offered to mediate. => Oman > ?
+ The king offered aid to the rebels. => king > rebels
- The bank offers loans to students.
- The report offers details.

family agree.plan
says    Plans or intends to cooperate: will meet demands, will consider.
type    AGREE
context diplomatic
cameo   036
holds   inf,that
verb    consider, weigh, mull, contemplate, ponder, explore | recipient=with,from | when obj,inf=@proposal,request,membership,lifting,ease,lift,release,normalize,rejoin,restoration,resumption,resume,reopen,recognition,recognize; unless obj=@sanction,strike,attack,option,action; needs subj@party
verb    reaffirm, reiterate | recipient=to | when obj=commitment,support,readiness,willingness,pledge,partnership,alliance
+ The junta is considering the proposal. => junta > ?
+ The president reaffirmed the alliance with Japan. => president > Japan
- She is considering a haircut.
- He weighed the apples.
