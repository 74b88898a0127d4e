// Weights of the features that choose among the readings of a Kazakh word: fitted numbers in twentieths, not edited by hand.
// Fitted by bench/fit-kazakh.ts, whose first lines say how and on what.

const PACKED = `
ablative=6|ablative after n=7|ablative after nа=-15|ablative after nе=4|ablative after nы=4|ablative after tt=-12
ablative after tа=5|ablative after tр=5|ablative after tу=9|ablative after tы=6|ablative after zt=-4
ablative after zе=4|ablative after zы=9|ablative after аn=-4|ablative after аt=12|ablative after ай=-18
ablative after ал=8|ablative after ар=4|ablative after ау=-4|ablative after ақ=10|ablative after ба=-7
ablative after бұ=-4|ablative after е=5|ablative after еn=9|ablative after еt=15|ablative after еz=10
ablative after ек=16|ablative after ел=6|ablative after еп=7|ablative after иt=-13|ablative after ия=4
ablative after й=-9|ablative after к=-10|ablative after кt=-16|ablative after ка=5|ablative after л=9
ablative after лt=-9|ablative after ла=4|ablative after о=-4|ablative after оn=6|ablative after оt=6
ablative after ой=5|ablative after ол=11|ablative after ор=10|ablative after п=13|ablative after р=5
ablative after ра=10|ablative after ру=4|ablative after ры=5|ablative after уt=4|ablative after ы=18
ablative after ыn=19|ablative after ыt=8|ablative after ыz=-11|ablative after ыл=10|ablative after ып=13
ablative after ыр=10|ablative after ық=6|ablative after эt=-5|ablative after юt=-4|ablative after я=6
ablative after яn=4|ablative after іt=4|ablative after ік=-21|ablative after іп=-4|ablative after ір=5
ablative after ға=6|ablative after ғы=16|ablative after қ=7|ablative after қt=-16|ablative after қа=4
ablative after үn=7|ablative after үt=7|ablative after үй=13|ablative after үл=-21|ablative after ұ=-4
ablative after әt=4|ablative after өл=4|ablative length 4=12|ablative length 6=-4|ablative length 7=8
ablative then end=6|accusative after n=-5|accusative after nt=-6|accusative after nа=17|accusative after nг=4
accusative after nе=8|accusative after nу=17|accusative after nұ=-6|accusative after t=-11|accusative after tt=-7
accusative after tи=-5|accusative after tі=12|accusative after zn=20|accusative after zа=-7|accusative after zе=-6
accusative after zу=4|accusative after zы=8|accusative after а=11|accusative after аt=-7|accusative after аz=5
accusative after ал=-9|accusative after ап=-12|accusative after ақ=6|accusative after ба=16|accusative after бы=-17
accusative after г=4|accusative after ге=13|accusative after гі=10|accusative after е=10|accusative after еn=-7
accusative after еt=-24|accusative after ей=-4|accusative after ел=13|accusative after ея=9|accusative after иn=-8
accusative after иt=-8|accusative after ия=18|accusative after йn=-5|accusative after йе=6|accusative after йы=-6
accusative after ке=-4|accusative after кл=-4|accusative after л=-4|accusative after ла=6|accusative after ле=17
accusative after о=-5|accusative after оt=-5|accusative after ой=11|accusative after ол=7|accusative after оп=-8
accusative after п=-6|accusative after пі=-6|accusative after рt=-8|accusative after ра=4|accusative after ре=6
accusative after ру=6|accusative after ры=32|accusative after у=7|accusative after ур=-4|accusative after уы=-4
accusative after ы=-7|accusative after ыn=-10|accusative after ыt=-10|accusative after ып=-6|accusative after ық=4
accusative after я=18|accusative after яқ=-9|accusative after і=10|accusative after іn=-5|accusative after іt=-10
accusative after ік=-6|accusative after іл=-18|accusative after іп=-6|accusative after ға=14|accusative after ғы=-17
accusative after қы=-15|accusative after ү=-4|accusative after үn=-6|accusative after үz=-4|accusative after ұ=-5
accusative after ұt=-9|accusative after әn=-12|accusative length 3=-4|accusative length 5=-5|accusative length 6=-9
accusative then person=-4|accusative3 then particle=-4|accusative3 then person=4|agent after nе=-14|agent after tе=24
agent after z=-16|agent after аt=-12|agent after аz=-8|agent after г=4|agent after ге=-12|agent after е=16
agent after еn=5|agent after еt=8|agent after ег=4|agent after й=5|agent after йt=19|agent after ла=-5
agent after ле=22|agent after ой=5|agent after оқ=-8|agent after рt=-4|agent after рқ=14|agent after ыn=-5
agent after ыt=-13|agent after іz=-18|agent after қ=8|agent after өt=11|agent length 2=11|agent length 3=10
agent length 4=5|agent length 5=-13|agent length 6=6|agent length 7=15|agent then dative=4|agent then genitive=6
agent then his=-5|agent then instrumental=-7|agent then plural=-4|causative=-5|causative after nа=-5
causative after nы=11|causative after tа=-4|causative after tи=-5|causative after tо=-4|causative after tі=-8
causative after z=-4|causative after zе=-6|causative after а=-5|causative after аn=-6|causative after аt=-7
causative after аz=8|causative after ай=-5|causative after ал=-5|causative after ар=-5|causative after ая=-7
causative after ба=-4|causative after бе=-6|causative after е=-4|causative after еn=-4|causative after еz=-10
causative after ей=-4|causative after ел=-4|causative after ер=-5|causative after и=-5|causative after ие=-7
causative after ии=-5|causative after й=-5|causative after йы=-4|causative after кі=-4|causative after л=-5
causative after ла=-8|causative after ле=-8|causative after ли=-4|causative after о=-4|causative after оn=-4
causative after оқ=7|causative after па=-4|causative after пе=-4|causative after пұ=-6|causative after р=-5
causative after рt=18|causative after ра=-6|causative after ре=-4|causative after ры=-6|causative after рі=-5
causative after уn=-4|causative after ыn=30|causative after ық=-5|causative after я=-5|causative after і=-4
causative after іл=-5|causative after ір=-6|causative after ға=-4|causative after қа=-4|causative after қы=-6
causative after құ=-5|causative after үt=-4|causative after үл=-4|causative after ұ=-6|causative after ұn=-5
causative after ұл=-6|causative after ұр=-5|causative after әй=-7|causative after әр=-5|causative after өй=-6
causative after өл=-4|causative length 2=-5|causative length 6=-5|causative length 7=-4|causative then agent=-9
causative then conditional=-5|causative then converbA=-7|causative then converbUntil=-4|causative then desire=-5
causative then end=-6|causative then negation=-5|causative then negativeFuture=-5|causative then passive=-4
causative then past=-10|causative then pastParticiple=-5|causative then present=-5|causative then presentParticiple=7
causative then presentPerson=-11|causative then reciprocal=-6|causative then verbalNoun=-9|causative2=-6
causative2 after n=-5|causative2 after nе=-4|causative2 after t=-4|causative2 after tы=-5|causative2 after е=-5
causative2 after еn=-4|causative2 after еt=-4|causative2 after р=-6|causative2 after ы=-5|causative2 after ыр=-4
causative2 after іn=-5|causative2 after үр=-6|causative2 after ұр=-5|causative2 after өt=-6|causative2 length 2=-5
causative2 length 3=-7|causative2 length 4=11|causative2 then agent=-7|causative2 then converbA=-4
causative2 then converbP=-6|causative2 then end=-13|causative2 then negation=-4|causative2 then passive=-4
causative2 then pastPerson=-5|collective=-6|collective after t=-7|collective after tt=-6|collective after tк=-6
collective after аn=-4|collective after аt=-9|collective after аz=-4|collective after ал=-5|collective after ар=-5
collective after еt=-4|collective after ек=-5|collective after ел=-11|collective after й=-7|collective after к=-5
collective after л=-5|collective after р=-5|collective after рt=-6|collective after рл=-4|collective after іt=-6
collective after ір=-9|collective after қ=-4|collective after үt=-5|collective after үй=-7|collective length 2=-8
collective length 3=-7|collective length 4=-5|collective length 6=-6|collective length 7=-5
collective then accusative=-6|collective then dative=-7|collective then end=-7|collective then his=-6
collective then locative=-5|comparative after n=12|comparative after tы=5|comparative after tі=11
comparative after z=-6|comparative after аn=6|comparative after аz=-6|comparative after ап=-5|comparative after ағ=-4
comparative after ел=-4|comparative after йы=-4|comparative after ке=-6|comparative after о=-5|comparative after оп=-6
comparative after п=-7|comparative after пы=-7|comparative after ы=-4|comparative after ыn=14|comparative after ығ=6
comparative after іn=6|comparative after ғы=6|comparative after қо=-5|comparative after әл=4|comparative after өб=-4
comparative length 2=-6|comparative length 3=-9|comparative length 5=17|comparative then ablative=-6
comparative then accusative=-7|comparative then dative=-6|comparative then genitive=-9|comparative then locative=6
conditional after n=18|conditional after nа=-6|conditional after nе=-7|conditional after t=10|conditional after tу=14
conditional after а=-4|conditional after аt=5|conditional after ба=-4|conditional after е=-7|conditional after еt=8
conditional after ер=11|conditional after и=-4|conditional after йt=-8|conditional after ла=-12
conditional after пе=-4|conditional after р=10|conditional after ра=18|conditional after ре=-9|conditional after у=14
conditional after ыn=19|conditional after ыt=9|conditional after ыл=-4|conditional after іn=5|conditional after ір=4
conditional after үt=4|conditional after үр=12|conditional after әр=-12|conditional after өt=5|conditional after өр=4
conditional length 2=6|conditional length 3=10|conditional length 4=11|conditional length 5=-9|conditionalPerson=7
conditionalPerson after n=-5|conditionalPerson after t=11|conditionalPerson after tе=15|conditionalPerson after аt=7
conditionalPerson after бә=-10|conditionalPerson after е=8|conditionalPerson after й=8|conditionalPerson after л=9
conditionalPerson after ле=4|conditionalPerson after ол=6|conditionalPerson after р=7|conditionalPerson after ре=-7
conditionalPerson after үй=8|conditionalPerson after ұn=-4|conditionalPerson after ұр=6|conditionalPerson after ә=-10
conditionalPerson length 3=8|conditionalPerson length 4=6|conditionalPerson then end=7|converbA=-4
converbA after nn=-7|converbA after nt=-5|converbA after nе=-5|converbA after nи=-7|converbA after nк=-7
converbA after nы=-4|converbA after tn=-6|converbA after tt=-5|converbA after tz=-6|converbA after tа=4
converbA after tп=-6|converbA after tр=-12|converbA after tқ=-4|converbA after z=-4|converbA after zа=-5
converbA after zг=-5|converbA after zе=-4|converbA after zғ=-8|converbA after а=-4|converbA after аn=4
converbA after ал=8|converbA after ап=-4|converbA after ар=5|converbA after ау=-8|converbA after ағ=-8
converbA after б=-4|converbA after бt=-5|converbA after ба=-10|converbA after би=-6|converbA after бо=-4
converbA after ге=-4|converbA after еn=-11|converbA after еt=-9|converbA after ег=-4|converbA after ей=-4
converbA after ек=-19|converbA after ел=10|converbA after ер=4|converbA after и=-5|converbA after иn=-10
converbA after иt=-8|converbA after иг=-4|converbA after ий=-5|converbA after ик=-4|converbA after ил=-8
converbA after й=-5|converbA after йn=-7|converbA after йt=-4|converbA after йк=-4|converbA after йл=-4
converbA after к=-6|converbA after кt=-6|converbA after ке=-7|converbA after лt=-4|converbA after ла=-21
converbA after ле=16|converbA after лк=-8|converbA after лл=-7|converbA after лғ=-7|converbA after о=-6
converbA after оn=-5|converbA after оt=11|converbA after оz=-6|converbA after ол=5|converbA after ор=-10
converbA after оғ=-5|converbA after п=-6|converbA after па=-7|converbA after пп=-7|converbA after рn=-5
converbA after ра=-6|converbA after ри=-4|converbA after рл=-10|converbA after рқ=-6|converbA after у=-5
converbA after уn=-7|converbA after уt=-5|converbA after ур=-7|converbA after ыt=-5|converbA after ыл=-13
converbA after ығ=11|converbA after юр=-10|converbA after іz=6|converbA after іг=-4|converbA after ік=-9
converbA after іл=-13|converbA after ір=8|converbA after ғn=-4|converbA after ға=-5|converbA after қ=-4
converbA after қt=-5|converbA after қа=-8|converbA after үt=5|converbA after үй=-5|converbA after ұn=-4
converbA after ұй=-4|converbA after ұл=-5|converbA after ұр=6|converbA after әn=-8|converbA after әt=-4
converbA after әр=-4|converbA after өn=-10|converbA after өt=4|converbA after өz=-6|converbA after өр=-14
converbA length 4=-4|converbA length 6=-6|converbA then end=-4|converbP=5|converbP after nа=12|converbP after nи=4
converbP after nы=-8|converbP after nі=15|converbP after t=5|converbP after tt=-5|converbP after tа=5
converbP after tе=16|converbP after tо=-8|converbP after tү=-4|converbP after tө=-7|converbP after z=6
converbP after zе=19|converbP after zи=4|converbP after zұ=-4|converbP after а=4|converbP after аn=8
converbP after аt=9|converbP after аz=-4|converbP after ай=-11|converbP after ал=7|converbP after ар=18
converbP after ау=-9|converbP after ая=14|converbP after бе=-14|converbP after г=4|converbP after гі=4
converbP after еt=10|converbP after еz=5|converbP after ер=5|converbP after и=8|converbP after иы=-4
converbP after иі=8|converbP after йt=19|converbP after йы=-11|converbP after ке=-30|converbP after кө=-5
converbP after лt=7|converbP after ла=7|converbP after о=-8|converbP after оt=5|converbP after оz=9
converbP after ой=14|converbP after ол=5|converbP after па=-6|converbP after р=6|converbP after рt=-11
converbP after ра=4|converbP after ры=-4|converbP after рғ=7|converbP after рқ=4|converbP after у=-5
converbP after уа=-9|converbP after уы=-8|converbP after уі=-8|converbP after ыn=-12|converbP after ыt=-10
converbP after ыл=-10|converbP after ыр=-13|converbP after я=14|converbP after іt=11|converbP after іz=5
converbP after ір=7|converbP after ғ=7|converbP after ғы=11|converbP after қ=4|converbP after қа=-9
converbP after қу=8|converbP after ү=-4|converbP after үz=-5|converbP after үр=5|converbP after ұ=-4
converbP after ұn=5|converbP after ұл=-5|converbP after ұр=15|converbP after ұғ=9|converbP after әt=-13
converbP after әр=-7|converbP after ө=-9|converbP after өл=4|converbP after өр=5|converbP length 4=10
converbP length 6=-4|converbP length 7=7|converbP then end=5|converbUntil=8|converbUntil after n=9
converbUntil after t=15|converbUntil after tа=5|converbUntil after аt=13|converbUntil after аz=5
converbUntil after ар=-5|converbUntil after ба=-5|converbUntil after еt=20|converbUntil after ел=9
converbUntil after ер=10|converbUntil after йt=6|converbUntil after к=7|converbUntil after оt=5
converbUntil after ол=-5|converbUntil after ор=6|converbUntil after р=9|converbUntil after рt=-5
converbUntil after ра=6|converbUntil after ыл=-4|converbUntil after ыр=13|converbUntil after ік=5
converbUntil after ір=-4|converbUntil after үр=5|converbUntil after ұn=6|converbUntil after өn=5
converbUntil after өt=-4|converbUntil after өр=-5|converbUntil length 3=9|converbUntil length 4=7
converbUntil length 5=7|converbUntil length 6=12|converbUntil length 7=16|converbUntil then end=8|converbWithout=4
converbWithout after а=6|converbWithout after ра=4|converbWithout length 4=6|converbWithout then end=4|dative=6
dative after n=10|dative after nt=6|dative after nа=20|dative after nг=4|dative after nе=-4|dative after nо=6
dative after nу=-17|dative after t=5|dative after tа=-18|dative after tи=-5|dative after tо=-10|dative after tр=8
dative after tу=5|dative after tы=-5|dative after z=-6|dative after zу=-4|dative after zы=4|dative after аn=9
dative after аt=-10|dative after ай=13|dative after ал=-31|dative after ап=8|dative after ау=-19|dative after аю=-6
dative after ақ=11|dative after ба=-5|dative after бу=-5|dative after бі=4|dative after ге=5|dative after гі=5
dative after е=5|dative after еt=5|dative after еz=-4|dative after ей=8|dative after ек=4|dative after ел=18
dative after ер=20|dative after еу=-8|dative after и=-5|dative after иt=4|dative after ие=5|dative after ия=9
dative after й=16|dative after йn=5|dative after к=9|dative after кt=6|dative after ке=10|dative after кі=5
dative after ла=7|dative after ли=4|dative after лу=-4|dative after оn=5|dative after оz=-14|dative after ой=12
dative after оп=10|dative after ор=-26|dative after оқ=21|dative after п=10|dative after па=4|dative after рt=8
dative after ра=-4|dative after ро=4|dative after ру=-8|dative after у=-7|dative after ыn=13|dative after ыt=6
dative after ыz=14|dative after ыл=20|dative after ық=7|dative after ю=-7|dative after я=9|dative after і=5
dative after іn=13|dative after іt=11|dative after іz=-7|dative after ік=9|dative after іп=5|dative after ір=-12
dative after ға=4|dative after ғу=-9|dative after қ=12|dative after қи=-5|dative after үn=8|dative after үt=14
dative after үz=-9|dative after үй=17|dative after үр=5|dative after ұn=4|dative after ұt=-8|dative after өz=-20
dative length 2=-6|dative length 3=-5|dative length 5=9|dative length 7=5|dative then end=6|dative then person=-4
dative3=9|dative3 then end=9|desire after nа=-5|desire after tо=-4|desire after tы=-4|desire after tі=-4
desire after z=-7|desire after zа=-4|desire after аt=-4|desire after ал=5|desire after ап=-5|desire after ар=-5
desire after ая=-12|desire after еn=-5|desire after ер=23|desire after йt=19|desire after ла=-5|desire after о=-4
desire after оn=4|desire after ол=6|desire after оқ=4|desire after п=-5|desire after р=7|desire after рt=-7
desire after ра=31|desire after ре=-4|desire after ры=-4|desire after уы=-4|desire after ыn=-5|desire after ыt=-17
desire after я=-12|desire after і=-4|desire after іt=-4|desire after іz=-6|desire after ір=11|desire after ға=-4
desire after қ=4|desire after үt=9|desire after үр=-15|desire after ұр=-10|desire after өt=6|desire length 2=-6
desire length 5=-6|desire then ablative=-6|desire then accusative=-15|desire then comparative=-4|desire then dative=-8
desire then end=-4|desire then genitive=-5|desire then his=17|desire then locative=-10|desire then my=17
desire then ordinal=-10|desire then particle=-4|equative=-7|equative after nа=-8|equative after nе=-5
equative after t=-11|equative after tа=-11|equative after tе=-10|equative after а=-11|equative after ар=-7
equative after е=-8|equative after ек=-5|equative after к=-8|equative after ла=-5|equative after р=-7
equative after ыn=-5|equative after ыt=-13|equative after ық=-10|equative after і=-4|equative after іл=4
equative after қ=-7|equative after өк=-5|equative length 3=-7|equative length 4=-16|equative length 5=-5
equative length 6=-7|equative then end=-7|first айын=-6|first ам=-8|first амыз=15|first амын=-9|first асыз=7
first асың=21|first атын=4|first ау=-5|first ба=5|first бас=-11|first бақ=-9|first бе=5|first ге=5|first гелі=7
first ген=6|first гендік=-4|first генше=5|first гі=-4|first гіз=-5|first дар=7|first дегі=5|first ден=6|first дер=7
first дым=8|first дың=4|first дыңыз=10|first дім=12|first дір=-4|first діңіз=7|first еді=9|first ейік=11|first ейін=17
first ем=-11|first еміз=13|first емін=17|first есіз=10|first есіздер=8|first есің=9|first етін=6|first еу=-7
first ең=-12|first иді=18|first итын=9|first й=-4|first йды=5|first йді=5|first ймыз=15|first ймын=9|first йміз=5
first йсыздар=10|first йсіз=-15|first йсің=13|first йтын=7|first йтін=9|first йық=-4|first йін=-9|first ке=8
first кен=8|first кенде=16|first кенше=4|first кі=-10|first кіз=-5|first лар=11|first лер=9|first м=-4|first мақ=-4
first ме=7|first мекші=4|first мес=14|first міз=-4|first нан=5|first нен=10|first ншы=-6|first нші=13|first ны=7
first ның=5|first ні=9|first нің=4|first пас=-6|first пе=-5|first пен=12|first пес=14|first псіз=-4|first пін=-5
first рақ=-5|first са=4|first сам=10|first сем=5|first сең=12|first сеңдер=-10|first сы=5|first сыз=-11|first сі=4
first сіз=-16|first сін=5|first т=-4|first тар=9|first тағы=4|first тегі=8|first тен=6|first тер=8|first ты=-5
first тым=8|first тың=10|first тыңыз=4|first тік=-5|first тім=15|first тің=11|first у=4|first уші=9|first уып=17
first уіп=-15|first ша=-9|first ше=-5|first ыл=4|first ымыз=10|first ыншы=-6|first ыңыздар=5|first ю=6|first юшы=5
first я=-5|first іміз=4|first іп=4|first іпті=11|first іңіз=10|first іңіздер=8|first ғанда=8|first ғанша=4|first ғы=-5
first ғыз=-6|first қа=8|first қалы=-5|first қан=7|first қанда=14|first қандық=5|first қы=-8|first ңдар=14
first ңдер=-7|first ңыздар=22|futureParticiple=-5|futureParticiple after nt=-6|futureParticiple after nа=-7
futureParticiple after nб=-5|futureParticiple after nг=-4|futureParticiple after nе=-6|futureParticiple after nи=-4
futureParticiple after nо=-7|futureParticiple after nғ=-6|futureParticiple after nұ=-6|futureParticiple after tz=-6
futureParticiple after tк=-4|futureParticiple after tо=-5|futureParticiple after tп=-4|futureParticiple after tы=-5
futureParticiple after tэ=-4|futureParticiple after tі=6|futureParticiple after tқ=-4|futureParticiple after z=-8
futureParticiple after zа=-7|futureParticiple after zе=-17|futureParticiple after zо=-15|futureParticiple after zі=-13
futureParticiple after аn=-5|futureParticiple after аt=-7|futureParticiple after аz=-7|futureParticiple after аб=-4
futureParticiple after аг=-8|futureParticiple after ар=11|futureParticiple after ау=-7|futureParticiple after ая=12
futureParticiple after б=-5|futureParticiple after ба=-7|futureParticiple after бе=-5|futureParticiple after бо=-4
futureParticiple after бы=-6|futureParticiple after бі=-5|futureParticiple after бұ=-7|futureParticiple after бә=-8
futureParticiple after г=-6|futureParticiple after ге=-6|futureParticiple after гө=-9|futureParticiple after еt=-9
futureParticiple after еz=-8|futureParticiple after ег=-6|futureParticiple after ек=-8|futureParticiple after ер=10
futureParticiple after и=-5|futureParticiple after иt=-5|futureParticiple after ие=-4|futureParticiple after ил=-4
futureParticiple after ия=-4|futureParticiple after йt=20|futureParticiple after йы=-5|futureParticiple after йі=-4
futureParticiple after к=-5|futureParticiple after ке=-4|futureParticiple after кө=-7|futureParticiple after лt=-7
futureParticiple after лл=-5|futureParticiple after ло=-7|futureParticiple after о=-7|futureParticiple after оt=-29
futureParticiple after оа=-4|futureParticiple after ол=-13|futureParticiple after оғ=9|futureParticiple after п=-5
futureParticiple after пе=-6|futureParticiple after по=-9|futureParticiple after пу=-6|futureParticiple after пі=-4
futureParticiple after р=14|futureParticiple after ра=-8|futureParticiple after рг=-4|futureParticiple after ре=-6
futureParticiple after у=-7|futureParticiple after уы=-7|futureParticiple after уі=-6|futureParticiple after ы=-5
futureParticiple after ыn=-7|futureParticiple after ыt=-5|futureParticiple after ыр=6|futureParticiple after ығ=-7
futureParticiple after э=-6|futureParticiple after я=10|futureParticiple after яn=-4|futureParticiple after і=-4
futureParticiple after іn=28|futureParticiple after іt=23|futureParticiple after ға=-5|futureParticiple after ғы=-5
futureParticiple after қ=-6|futureParticiple after қа=-4|futureParticiple after қо=-6|futureParticiple after қы=-4
futureParticiple after үр=6|futureParticiple after ұn=-9|futureParticiple after ұt=-4|futureParticiple after ұр=8
futureParticiple after ұқ=-4|futureParticiple after ә=-7|futureParticiple after әn=-4|futureParticiple after әt=-6
futureParticiple after әп=-4|futureParticiple after ө=-10|futureParticiple after өn=-15|futureParticiple after өt=-6
futureParticiple after өл=4|futureParticiple length 2=-4|futureParticiple length 3=-6|futureParticiple length 4=-4
futureParticiple then collective=-4|futureParticiple then dative=-6|futureParticiple then end=-4
futureParticiple then genitive=-5|futureParticiple then his=-6|futureParticiple then instrumental=-10
futureParticiple then locative=-10|futureParticiple then my=-5|futureParticiple then particle=-12
futureParticiple then person=33|futureParticiple then temporal=-4|genitive=9|genitive after n=10|genitive after nn=6
genitive after nt=8|genitive after nа=12|genitive after nб=4|genitive after nе=5|genitive after nи=6
genitive after nу=16|genitive after nы=4|genitive after nі=4|genitive after nұ=-5|genitive after t=12
genitive after tt=6|genitive after tа=13|genitive after tо=6|genitive after z=-6|genitive after zа=8
genitive after zы=10|genitive after zі=4|genitive after а=12|genitive after аn=13|genitive after аt=14
genitive after аz=5|genitive after аб=4|genitive after ай=12|genitive after ак=6|genitive after ал=-6
genitive after ап=9|genitive after ау=18|genitive after ақ=10|genitive after б=7|genitive after ба=8
genitive after бу=6|genitive after бі=6|genitive after бұ=11|genitive after г=14|genitive after га=5
genitive after гі=6|genitive after е=9|genitive after еt=9|genitive after еz=-24|genitive after ей=5
genitive after ек=11|genitive after ел=17|genitive after ея=5|genitive after и=10|genitive after иn=9
genitive after иt=7|genitive after ие=8|genitive after ий=4|genitive after ия=10|genitive after й=13
genitive after йt=-4|genitive after йе=8|genitive after йр=5|genitive after к=14|genitive after кt=4
genitive after ка=8|genitive after кі=9|genitive after л=17|genitive after лt=5|genitive after ла=6
genitive after ли=4|genitive after лу=-12|genitive after о=7|genitive after оn=10|genitive after оt=9
genitive after оz=5|genitive after ой=4|genitive after оп=4|genitive after ор=11|genitive after оу=4
genitive after п=11|genitive after па=4|genitive after пі=5|genitive after рn=4|genitive after рt=11
genitive after ра=9|genitive after рг=11|genitive after рк=9|genitive after ру=5|genitive after у=8
genitive after уа=4|genitive after уі=7|genitive after ыn=6|genitive after ыt=12|genitive after ыл=12
genitive after ыр=15|genitive after ық=10|genitive after я=10|genitive after яn=5|genitive after іn=5
genitive after іt=13|genitive after ік=10|genitive after іл=5|genitive after ір=11|genitive after қ=10
genitive after қа=9|genitive after қы=6|genitive after үn=6|genitive after үt=4|genitive after үz=13
genitive after үй=10|genitive after үл=12|genitive after ұn=4|genitive after өz=13|genitive length 2=10
genitive length 3=10|genitive length 4=10|genitive length 5=11|genitive length 6=7|genitive then end=9|his after nа=17
his after nг=-4|his after nи=4|his after nк=-7|his after nы=-14|his after nі=-6|his after tt=5|his after tа=17
his after tе=4|his after tп=-5|his after tу=6|his after tы=19|his after tі=12|his after tқ=-5|his after tү=-6
his after tұ=-12|his after z=-7|his after zа=-6|his after zе=13|his after zи=-9|his after а=9|his after аn=4
his after аz=-11|his after ал=11|his after ап=6|his after ау=-5|his after ая=-5|his after ақ=-20|his after ба=-15
his after бу=-14|his after бы=-5|his after бі=6|his after г=4|his after ге=6|his after гі=15|his after е=5
his after еz=12|his after ел=8|his after ею=-6|his after и=-5|his after иг=-6|his after ие=9|his after ия=13
his after йt=-5|his after йб=-21|his after йе=11|his after йп=4|his after йы=-21|his after йі=-6|his after йқ=-12
his after к=-4|his after кt=-7|his after ка=11|his after ке=18|his after кп=-12|his after кі=-13|his after л=5
his after лt=-16|his after лz=-5|his after ла=10|his after ле=-9|his after лк=-5|his after лп=8|his after лу=-5
his after лы=-6|his after ля=4|his after лқ=-7|his after оn=10|his after оt=12|his after ой=6|his after ол=5
his after ор=-15|his after пt=-4|his after пz=-8|his after па=17|his after пе=-7|his after рt=9|his after ра=17
his after рг=-9|his after ре=4|his after рк=-12|his after рп=-15|his after ру=-4|his after ры=-23|his after рғ=-11
his after рқ=-12|his after уn=4|his after уz=5|his after уа=12|his after ур=-12|his after уы=-8|his after ы=-5
his after ыn=-7|his after ыб=8|his after ыл=4|his after ығ=12|his after ю=-5|his after я=12|his after яn=-9
his after яt=-4|his after яй=-7|his after яғ=-5|his after і=4|his after іn=10|his after іt=11|his after іz=-24
his after іг=11|his after іл=11|his after іп=4|his after ір=5|his after ға=-10|his after ғу=-4|his after ғы=-9
his after қ=-11|his after қа=9|his after қы=-8|his after ү=-4|his after үn=12|his after үt=-16|his after үг=-16
his after үл=-17|his after үр=12|his after ұ=-12|his after ұt=4|his after ұй=-4|his after ұл=-7|his after ұр=-13
his after ұя=12|his after әt=-4|his after өn=4|his after өt=-4|his after өz=14|his after өл=-4|his after өр=-16
his then accusative=-12|his then dative3=9|his then genitive=7|his then instrumental=4|his then instrumental3=5
his then located=20|his then locative=-15|his then locative3=9|imperative after nа=-5|imperative after tа=17
imperative after tе=-4|imperative after z=-4|imperative after zа=-4|imperative after zе=-4|imperative after zи=22
imperative after zі=-7|imperative after аt=7|imperative after ал=-8|imperative after ар=12|imperative after ба=-4
imperative after ер=5|imperative after и=22|imperative after й=4|imperative after л=14|imperative after лz=-6
imperative after лы=-4|imperative after ол=12|imperative after р=16|imperative after рt=-5|imperative after ре=-4
imperative after ры=-7|imperative after ыл=15|imperative after іz=5|imperative after іл=18|imperative after ға=-20
imperative after қы=6|imperative after үй=4|imperative after ұn=-5|imperative after ұр=14|imperative after өz=-4
imperative after өр=8|imperative length 2=-5|imperative length 3=5|instrumental=4|instrumental after n=14
instrumental after nа=10|instrumental after nы=7|instrumental after t=13|instrumental after tе=-16
instrumental after tи=6|instrumental after tу=6|instrumental after tы=-13|instrumental after tө=-6
instrumental after а=5|instrumental after аn=13|instrumental after аt=8|instrumental after аz=5
instrumental after ау=-6|instrumental after ақ=12|instrumental after е=-23|instrumental after еt=10
instrumental after ей=-4|instrumental after ер=-5|instrumental after еу=-5|instrumental after ея=4
instrumental after иt=9|instrumental after ия=11|instrumental after к=4|instrumental after ке=-17
instrumental after л=13|instrumental after ли=-4|instrumental after лы=-5|instrumental after о=-4
instrumental after ол=4|instrumental after оқ=8|instrumental after п=8|instrumental after рt=4
instrumental after ру=-8|instrumental after у=-9|instrumental after уn=4|instrumental after ы=-4
instrumental after ыn=10|instrumental after ыt=9|instrumental after ыл=11|instrumental after ыр=8
instrumental after ық=7|instrumental after я=13|instrumental after яу=-9|instrumental after іn=16
instrumental after іt=4|instrumental after іz=-5|instrumental after ік=4|instrumental after іл=9
instrumental after іп=7|instrumental after ір=5|instrumental after қ=12|instrumental after қа=-5
instrumental after қы=4|instrumental after үn=10|instrumental after үt=8|instrumental after үй=4
instrumental after әр=-4|instrumental after ө=-6|instrumental after өz=5|instrumental length 4=-11
instrumental length 5=7|instrumental then end=4|instrumental3=5|instrumental3 then end=5|intention=-4
intention after n=-7|intention after nа=5|intention after tе=-6|intention after а=4|intention after аn=-5
intention after аt=4|intention after ай=-5|intention after ал=-4|intention after ау=-5|intention after ақ=-6
intention after е=-6|intention after ел=5|intention after й=-4|intention after ой=5|intention after ол=4
intention after р=-4|intention after у=-5|intention after ыt=-7|intention after ық=5|intention after іn=-5
intention after ұn=-8|intention after өр=-5|intention length 2=-5|intention length 3=-6|intention length 5=-5
intention length 6=9|intention then ablative=-5|intention then dative=-4|intention then his=-7
intention then locative=-13|intention then plural=-5|known noun cut=9|known noun length 2=10|known noun length 3=6
known noun length 4=8|known noun length 5=13|known noun length 6=11|known noun length 7=14|known noun whole=15
known then ablative=20|known then causative=-4|known then causative2=-5|known then collective=-6
known then conditional=22|known then conditionalPerson=17|known then converbA=27|known then converbP=11
known then converbUntil=8|known then dative=4|known then desire=6|known then equative=-9|known then genitive=8
known then his=12|known then imperative=11|known then instrumental=7|known then located=13|known then locative=8
known then my=6|known then negation=11|known then none=15|known then optative=14|known then ordinal=8
known then our=11|known then particle=11|known then passive=11|known then past=26|known then pastParticiple=8
known then pastPerson=26|known then perfectPerson=12|known then person=-9|known then plural=8|known then present=15
known then presentParticiple=16|known then presentPerson=16|known then unfinished=8|known then verbalNoun=9
known then yours=8|known verb cut=11|known verb length 2=6|known verb length 3=9|known verb length 4=5
known verb length 5=6|known verb length 6=6|known verb length 7=16|loan ablative=8|loan agent=8|loan collective=-4
loan converbA=-4|loan converbP=-17|loan converbUntil=5|loan desire=-4|loan futureParticiple=-4|loan genitive=4
loan his=4|loan instrumental=4|loan located=8|loan locative=4|loan my=13|loan negation=-4|loan noun cut=6
loan optative=18|loan our=4|loan particle=-4|loan past=-4|loan pastParticiple=-6|loan pastPerson=-4|loan plural=10
loan present=-5|loan presentParticiple=-6|loan temporal=-5|loan verb cut=-5|loan verbalNoun=5|located=11
located after nа=13|located after t=5|located after tа=4|located after tы=6|located after z=6|located after а=11
located after аn=15|located after ай=4|located after ал=6|located after ап=5|located after ар=5|located after ау=5
located after ақ=14|located after бе=4|located after бі=5|located after гі=4|located after е=12|located after еn=9
located after еt=5|located after еz=4|located after ей=4|located after ел=9|located after иt=-9|located after ия=10
located after й=7|located after к=9|located after ка=5|located after ке=14|located after л=15|located after о=4
located after оn=6|located after ор=7|located after п=8|located after р=9|located after рt=7|located after ра=4
located after рк=5|located after ру=-4|located after ур=7|located after ы=6|located after ыn=-7|located after ыt=5
located after ыр=5|located after ық=-10|located after я=11|located after яқ=4|located after і=7|located after іn=-4
located after іt=4|located after іz=5|located after ік=6|located after ір=8|located after үл=4|located after ұл=4
located length 2=13|located length 3=18|located length 4=7|located length 5=-5|located length 6=6
located then ablative=4|located then accusative=-5|located then end=12|located then his=9|located then my=-12
located then particle=11|located then plural=5|locative after n=-4|locative after nt=19|locative after nа=5
locative after nг=13|locative after nе=9|locative after nи=-10|locative after nу=-18|locative after tt=5
locative after tа=23|locative after tе=7|locative after tу=-7|locative after tы=27|locative after z=10
locative after zn=6|locative after zа=-16|locative after zе=4|locative after а=7|locative after аn=7
locative after аt=-4|locative after аz=18|locative after ай=-5|locative after ал=-4|locative after ап=-4
locative after ар=5|locative after ау=-7|locative after б=5|locative after бі=7|locative after г=15
locative after е=11|locative after еn=-4|locative after еt=-10|locative after еz=16|locative after ей=8
locative after ел=20|locative after еп=-5|locative after ер=14|locative after еу=13|locative after и=-14
locative after иt=-10|locative after иа=-7|locative after ие=5|locative after ир=-5|locative after ия=14
locative after й=4|locative after ка=8|locative after ке=5|locative after л=7|locative after ла=12
locative after лу=-4|locative after лы=9|locative after лі=-4|locative after о=-4|locative after оn=15
locative after оt=-5|locative after ой=10|locative after ол=-15|locative after ор=-16|locative after п=-11
locative after рt=-20|locative after ра=-4|locative after рг=7|locative after ри=-5|locative after рк=5
locative after ру=-4|locative after у=-6|locative after ул=-4|locative after ур=8|locative after уә=-7
locative after ы=11|locative after ыn=-6|locative after ыt=21|locative after ыz=6|locative after ыл=7
locative after ып=-14|locative after ыр=11|locative after ық=9|locative after я=14|locative after яn=5
locative after яқ=-8|locative after і=5|locative after іn=-6|locative after іt=-6|locative after іz=-10
locative after ік=5|locative after іл=-6|locative after іп=5|locative after ір=-33|locative after ғы=-22
locative after қу=-5|locative after қы=9|locative after үn=6|locative after үй=18|locative after үл=-4
locative after үр=19|locative after ұn=-10|locative after ұt=-5|locative after ұл=6|locative after ә=-7
locative after әл=4|locative after ө=-4|locative after өn=-7|locative after өz=-12|locative length 2=-14
locative length 3=-7|locative length 4=4|locative length 5=-10|locative length 6=5|locative length 7=5
locative then person=17|locative3=9|locative3 then end=9|my=-5|my after n=14|my after nа=-4|my after nе=-5
my after t=-9|my after tа=-10|my after tе=-4|my after tк=-7|my after tо=-4|my after tы=-7|my after tі=-8
my after zі=-9|my after а=-4|my after аn=7|my after аz=-4|my after аб=4|my after ай=-13|my after ал=-9|my after ағ=-13
my after б=4|my after ба=6|my after бе=5|my after еn=-6|my after еt=-8|my after еz=-9|my after ел=16|my after ер=-11
my after и=-4|my after й=-7|my after йы=-7|my after йқ=10|my after ке=13|my after ки=-4|my after ла=9|my after ле=-5
my after лк=11|my after лы=-6|my after лі=-5|my after лқ=-5|my after о=-5|my after оt=-5|my after ой=9|my after ол=25
my after оқ=8|my after пы=4|my after рt=-15|my after рz=-7|my after ра=-8|my after рл=-4|my after ры=-9|my after рі=-6
my after уz=6|my after уа=11|my after уы=-4|my after ы=-5|my after ыt=-10|my after ый=-4|my after ыл=-8|my after ыр=-8
my after ығ=26|my after яn=23|my after і=-5|my after іn=19|my after іt=-4|my after іz=-5|my after іл=-11
my after ір=10|my after ғ=8|my after ға=-5|my after ғы=-7|my after қа=-4|my after үt=-6|my after үz=-5|my after үк=-5
my after ұ=-5|my after ұқ=-7|my after әn=9|my after әt=4|my after әл=-4|my after өn=-7|my after өt=-16|my after өz=14
my after өл=-5|my length 3=-4|my length 4=-4|my length 5=-4|my length 6=-6|my then accusative=-11|my then dative=-7
my then end=-5|my then genitive=12|my then instrumental=-6|my then locative=-6|my then particle=-6|my then person=-18
negation=6|negation after nt=-4|negation after nа=8|negation after nе=-6|negation after nы=5|negation after t=6
negation after tе=-12|negation after tи=21|negation after z=12|negation after zе=23|negation after zы=4
negation after а=8|negation after аn=-12|negation after аt=17|negation after ай=-13|negation after ал=-8
negation after ап=-22|negation after ар=-11|negation after ау=-9|negation after ая=5|negation after еn=-7
negation after еt=8|negation after ел=12|negation after ер=9|negation after и=18|negation after йt=-11
negation after кө=-4|negation after л=5|negation after ла=9|negation after ле=9|negation after оt=-7
negation after ой=7|negation after ол=11|negation after оқ=-5|negation after п=-22|negation after р=5
negation after ра=9|negation after у=-10|negation after ы=9|negation after ыn=28|negation after ыt=5
negation after ыz=4|negation after ыл=6|negation after ыр=11|negation after ық=12|negation after я=5
negation after і=4|negation after іz=12|negation after іл=9|negation after қ=7|negation after қа=4|negation after қы=5
negation after құ=-7|negation after үt=6|negation after үй=4|negation after ұ=-7|negation after ө=-4
negation length 3=5|negation length 4=12|negation length 6=6|negation then agent=-16|negation then conditional=4
negation then conditionalPerson=11|negation then converbA=6|negation then converbP=-25|negation then desire=-12
negation then futureParticiple=-17|negation then past=18|negation then pastParticiple=11|negation then pastPerson=9
negation then perfectPerson=12|negation then present=12|negation then presentParticiple=14
negation then presentPerson=16|negation then verbalNoun=13|negativeFuture after n=-10|negativeFuture after t=12
negativeFuture after tе=7|negativeFuture after z=-5|negativeFuture after аn=-7|negativeFuture after аz=-5
negativeFuture after ап=-6|negativeFuture after еt=15|negativeFuture after ер=6|negativeFuture after и=-4
negativeFuture after к=-4|negativeFuture after ол=-5|negativeFuture after п=-6|negativeFuture after р=10
negativeFuture after ы=-7|negativeFuture after іn=-6|negativeFuture after ір=13|negativeFuture after қи=-4
negativeFuture after өt=5|negativeFuture after өр=7|negativeFuture length 6=5|negativeFuture length 7=-6
negativeFuture then ablative=7|negativeFuture then dative=11|negativeFuture then end=9|negativeFuture then his=-4
none after nt=7|none after nу=30|none after t=7|none after tt=9|none after tи=7|none after tр=6|none after zа=5
none after zи=5|none after zы=6|none after zі=4|none after аt=7|none after ал=9|none after ау=5|none after ба=4
none after бе=5|none after бі=4|none after га=5|none after ги=4|none after гу=13|none after еt=6|none after ел=5
none after еу=6|none after ею=-4|none after ея=4|none after и=4|none after иt=6|none after ие=5|none after ий=6
none after ир=4|none after ия=5|none after йt=6|none after йе=6|none after йы=-4|none after к=6|none after кt=6
none after ка=5|none after ки=4|none after кі=16|none after л=8|none after лt=9|none after лу=-4|none after оn=5
none after оt=4|none after ой=5|none after ол=5|none after оп=8|none after ор=6|none after оу=6|none after ою=10
none after п=-5|none after па=6|none after пе=6|none after пі=4|none after рt=6|none after ре=-5|none after ри=5
none after ру=7|none after у=6|none after уа=5|none after ур=8|none after уі=7|none after ыt=12|none after ыл=14
none after ып=-7|none after ыр=7|none after ық=8|none after эt=4|none after эр=6|none after я=5|none after яn=6
none after яt=6|none after ял=5|none after яп=-14|none after яр=-11|none after яу=15|none after іt=10|none after ік=9
none after іл=8|none after іп=-4|none after ір=7|none after ғи=5|none after ғу=16|none after қ=6|none after қу=5
none after қы=19|none after үл=7|none after үп=4|none after үр=4|none after ұn=6|none after ұt=8|none after ұл=8
none after ұп=4|none after ұр=7|none after ұю=-7|none after ұя=4|none after әn=5|none after өn=5|none after өп=9
none after өр=7|none length 3=7|none length 4=7|none length 5=7|noun ends nt=6|noun ends nк=-5|noun ends nр=5
noun ends nу=12|noun ends nұ=-8|noun ends tn=4|noun ends tр=7|noun ends tя=5|noun ends tқ=-5|noun ends tұ=-8
noun ends tә=-4|noun ends tө=-8|noun ends zn=19|noun ends zе=4|noun ends zы=7|noun ends аб=6|noun ends ак=-21
noun ends ая=-6|noun ends бt=5|noun ends ба=-4|noun ends бе=4|noun ends бо=-10|noun ends бу=-7|noun ends бы=-9
noun ends бі=5|noun ends бұ=4|noun ends гt=-4|noun ends га=4|noun ends ги=4|noun ends еб=5|noun ends ел=13
noun ends ею=-7|noun ends ея=9|noun ends иа=-6|noun ends иг=-6|noun ends ие=8|noun ends ий=7|noun ends ия=9
noun ends иқ=15|noun ends йб=-21|noun ends йе=10|noun ends йп=4|noun ends йы=-10|noun ends йқ=-4|noun ends ка=7
noun ends кл=-4|noun ends кп=-12|noun ends кі=8|noun ends лt=-5|noun ends лz=-11|noun ends ла=4|noun ends ло=-5
noun ends лп=8|noun ends лу=-4|noun ends ля=6|noun ends лқ=-8|noun ends оn=10|noun ends оt=7|noun ends ой=10
noun ends ол=7|noun ends оу=4|noun ends ою=9|noun ends оқ=16|noun ends пz=-8|noun ends па=8|noun ends рz=-8
noun ends рб=-4|noun ends рг=-5|noun ends рп=-15|noun ends рғ=-10|noun ends рқ=-12|noun ends уn=6|noun ends уz=9
noun ends уа=11|noun ends уб=5|noun ends уг=5|noun ends уи=5|noun ends ул=-4|noun ends ур=5|noun ends уі=6
noun ends ыt=6|noun ends ыб=8|noun ends ыл=7|noun ends ып=-7|noun ends ыр=6|noun ends ығ=13|noun ends ық=7
noun ends эр=6|noun ends юй=4|noun ends яй=-7|noun ends яп=-14|noun ends яр=-11|noun ends яу=4|noun ends яғ=-5
noun ends яқ=-7|noun ends іt=8|noun ends іz=-4|noun ends іг=11|noun ends ік=5|noun ends ір=4|noun ends ғи=4
noun ends ғу=4|noun ends қt=-18|noun ends қи=-5|noun ends қо=-6|noun ends қу=6|noun ends қы=5|noun ends құ=-4
noun ends үn=11|noun ends үг=-16|noun ends үй=11|noun ends үк=-6|noun ends үп=6|noun ends үр=13|noun ends үю=-4
noun ends ұп=6|noun ends ұю=-7|noun ends ұя=12|noun ends әл=4|noun ends әп=-16|noun ends өt=-10|noun ends өz=8
noun ends өп=6|noun ends өр=-6|noun length 5=4|noun syllables 2=4|noun …аба=-4|noun …абу=-7|noun …абы=-5|noun …ава=10
noun …авр=6|noun …ага=-9|noun …агу=9|noun …ады=-7|noun …аев=12|noun …аза=14|noun …азы=4|noun …айм=-4|noun …айы=-7
noun …акі=-5|noun …ала=20|noun …алж=-6|noun …али=4|noun …алп=8|noun …алт=15|noun …алу=-7|noun …алы=-7|noun …алғ=-5
noun …алқ=-4|noun …ама=18|noun …аме=5|noun …ами=-13|noun …аму=25|noun …ана=11|noun …ане=4|noun …ано=5|noun …анр=5
noun …ант=5|noun …ану=12|noun …аны=-5|noun …анғ=-5|noun …апа=7|noun …ард=6|noun …ари=9|noun …арм=-9|noun …арс=-9
noun …арт=6|noun …ару=18|noun …арш=-5|noun …арғ=-7|noun …арқ=-12|noun …аса=-10|noun …аст=-10|noun …асу=-20
noun …асш=-6|noun …асы=-7|noun …асқ=-5|noun …ата=18|noun …ате=14|noun …атр=5|noun …ату=-5|noun …атч=9|noun …атш=4
noun …аты=16|noun …ауа=4|noun …ауи=5|noun …аур=-8|noun …ауш=-5|noun …ауы=4|noun …афы=5|noun …аша=-5|noun …ашы=6
noun …аяп=-14|noun …аяр=12|noun …аят=13|noun …аяу=6|noun …аяғ=-23|noun …аға=8|noun …ақа=12|noun …ақс=-17|noun …аңа=14
noun …аңл=-4|noun …аңы=-10|noun …баб=4|noun …бад=4|noun …бам=-5|noun …бар=8|noun …бас=4|noun …бат=4|noun …бағ=-6
noun …бақ=6|noun …бег=8|noun …без=11|noun …бей=-5|noun …бек=5|noun …бел=4|noun …бем=-5|noun …беп=24|noun …бер=15
noun …беу=4|noun …бин=4|noun …бия=15|noun …бле=-4|noun …блы=-5|noun …бол=6|noun …бом=6|noun …бта=-4|noun …бус=10
noun …был=-9|noun …бын=10|noun …быр=-18|noun …быс=18|noun …бығ=6|noun …бық=-11|noun …бір=12|noun …біс=-4|noun …бғу=7
noun …бұл=10|noun …бөр=-4|noun …ван=5|noun …вер=8|noun …вия=8|noun …вуд=4|noun …гал=-12|noun …гей=10|noun …гер=12
noun …геу=4|noun …гия=8|noun …гор=5|noun …гра=-10|noun …гре=-8|noun …гте=-14|noun …гуі=7|noun …гын=5|noun …гіз=-18
noun …гіл=7|noun …гім=-6|noun …гіп=-10|noun …гіс=-5|noun …гүл=13|noun …дад=-6|noun …дай=4|noun …дал=16|noun …дам=13
noun …дап=-4|noun …дар=-4|noun …дас=-4|noun …дат=6|noun …дау=-7|noun …дағ=-4|noun …дақ=-4|noun …дде=8|noun …дег=-5
noun …дед=-8|noun …дек=14|noun …дел=-18|noun …деп=-4|noun …дер=-6|noun …деу=-8|noun …дея=5|noun …дең=-4|noun …джи=10
noun …дит=-7|noun …дия=12|noun …дни=-4|noun …дон=10|noun …дра=12|noun …дро=-5|noun …дта=5|noun …дты=4|noun …дум=5
noun …дыз=5|noun …дыл=7|noun …дым=-6|noun …дыр=11|noun …дығ=12|noun …дық=10|noun …дың=-4|noun …дья=4|noun …діг=12
noun …діз=23|noun …дік=7|noun …діл=7|noun …дім=-11|noun …дір=11|noun …дің=-7|noun …еал=7|noun …еба=10|noun …ебе=6
noun …ебі=6|noun …еге=-4|noun …еде=-6|noun …едш=5|noun …еді=-10|noun …еже=7|noun …езе=4|noun …езм=14|noun …езу=-4
noun …езі=-9|noun …ейн=9|noun …ейп=4|noun …еке=16|noun …еки=5|noun …екс=-6|noun …екі=5|noun …елу=-11|noun …елі=6
noun …ема=10|noun …еме=15|noun …ена=7|noun …енг=12|noun …ене=13|noun …ено=-7|noun …енс=-5|noun …ент=9|noun …ену=7
noun …епз=-8|noun …ера=7|noun …ерг=-7|noun …ере=-4|noun …ерз=-6|noun …ери=5|noun …ерм=-9|noun …ерп=-11|noun …ерс=7
noun …еру=-9|noun …еры=6|noun …еса=7|noun …есе=20|noun …есп=-4|noun …ест=7|noun …есу=30|noun …ета=19|noun …ете=-22
noun …етр=6|noun …етс=8|noun …етт=5|noun …еуд=-6|noun …еуш=-4|noun …еуі=25|noun …ефа=5|noun …ешу=-11|noun …еші=-10
noun …еян=-5|noun …еңг=-6|noun …еңе=7|noun …еңі=-7|noun …жай=18|noun …жан=15|noun …жар=14|noun …жақ=-31|noun …жда=-4
noun …жег=5|noun …жей=5|noun …жер=4|noun …жес=-6|noun …жет=-15|noun …жир=-7|noun …жың=7|noun …жіл=-7|noun …жің=23
noun …жүз=-4|noun …жүн=-4|noun …жұқ=9|noun …заж=7|noun …зал=4|noun …зан=15|noun …зар=35|noun …зас=-12|noun …зау=7
noun …зақ=18|noun …заң=4|noun …зба=15|noun …зге=23|noun …згі=7|noun …зда=-16|noun …зды=-7|noun …зег=8|noun …зек=-6
noun …зен=4|noun …зер=19|noun …зеу=-7|noun …зең=12|noun …зия=11|noun …зма=8|noun …змұ=-4|noun …зне=-20|noun …зов=4
noun …зор=4|noun …зот=4|noun …зуш=11|noun …зуы=-4|noun …зыл=9|noun …зын=4|noun …зып=-6|noun …зыс=-28|noun …зығ=11
noun …зін=-16|noun …зіп=-8|noun …зір=-9|noun …зің=-4|noun …зға=-8|noun …зғы=7|noun …иал=10|noun …иам=4|noun …иан=9
noun …ибе=10|noun …ига=12|noun …ида=27|noun …иде=7|noun …иды=-10|noun …иег=-5|noun …иер=5|noun …иет=-4|noun …иже=8
noun …иза=4|noun …изм=15|noun …иит=5|noun …ийе=8|noun …ика=8|noun …икл=-4|noun …икс=5|noun …иле=4|noun …иля=5
noun …има=8|noun …имн=-4|noun …ина=15|noun …инг=8|noun …ине=4|noun …ины=6|noun …ині=4|noun …иос=4|noun …ипі=4
noun …ира=-4|noun …ирл=4|noun …ирт=4|noun …иса=7|noun …ист=6|noun …ита=-4|noun …ица=-5|noun …ицк=8|noun …иша=5
noun …ише=-5|noun …ище=11|noun …иын=16|noun …иып=-4|noun …иыр=4|noun …ияс=-5|noun …ияқ=-9|noun …иім=29|noun …иіп=-12
noun …иға=16|noun …йан=4|noun …йбы=-17|noun …йге=-12|noun …йда=4|noun …йде=-18|noun …йды=-7|noun …йді=-8|noun …йег=14
noun …йек=9|noun …йел=7|noun …йен=-5|noun …йес=-6|noun …йеу=12|noun …йке=16|noun …йли=4|noun …йне=5|noun …йни=7
noun …йпа=14|noun …йте=-6|noun …йту=-9|noun …йты=5|noun …йша=7|noun …йшы=6|noun …йші=14|noun …йыб=8|noun …йыз=8
noun …йыл=-13|noun …йым=12|noun …йын=13|noun …йып=11|noun …йыр=7|noun …йыс=25|noun …йық=-18|noun …йік=-10|noun …йім=4
noun …йін=9|noun …йір=-18|noun …йға=-11|noun …йғы=13|noun …йқа=-12|noun …йқы=26|noun …кал=4|noun …кан=4|noun …кар=7
noun …кас=-6|noun …кая=4|noun …кей=18|noun …кек=10|noun …кем=-10|noun …кеп=8|noun …кер=14|noun …кет=10|noun …кеу=18
noun …кею=-5|noun …кза=-8|noun …кий=5|noun …кия=7|noun …кке=-7|noun …коз=4|noun …кпе=7|noun …кпі=-6|noun …ксе=-4
noun …кта=8|noun …кте=4|noun …кур=-4|noun …кус=-5|noun …кше=11|noun …кын=5|noun …кіл=5|noun …кін=16|noun …кір=7
noun …кіс=-12|noun …кіш=11|noun …көк=4|noun …көл=9|noun …лаб=8|noun …лад=-5|noun …лай=-6|noun …лан=5|noun …лап=-4
noun …лау=-9|noun …лаш=5|noun …лағ=19|noun …лақ=34|noun …лаң=16|noun …лба=-8|noun …лге=-12|noun …лгі=15|noun …лде=-9
noun …лді=5|noun …лег=5|noun …лед=-6|noun …лей=-17|noun …лек=-6|noun …лел=-22|noun …лем=19|noun …лен=-9|noun …лес=6
noun …лет=-4|noun …лең=24|noun …лжа=-8|noun …лжі=-8|noun …лиг=-4|noun …лиз=4|noun …лис=-4|noun …лиш=4|noun …лия=11
noun …лке=9|noun …лкі=18|noun …лла=12|noun …лме=12|noun …лмы=-7|noun …лов=6|noun …лон=6|noun …лор=-13|noun …лос=7
noun …лпа=5|noun …лси=8|noun …лта=-7|noun …лты=9|noun …луб=5|noun …луд=-4|noun …луы=-5|noun …луі=-8|noun …лче=-7
noun …лше=-5|noun …лшы=5|noun …лші=15|noun …лым=17|noun …лып=-6|noun …лыс=19|noun …лығ=17|noun …лық=16|noun …лың=21
noun …льд=5|noun …лье=5|noun …льм=4|noun …люс=-4|noun …ліг=13|noun …лім=9|noun …ліп=-8|noun …ліс=6|noun …лға=14
noun …лғи=4|noun …лғы=27|noun …лқа=-6|noun …лқу=14|noun …лқы=14|noun …мад=-4|noun …маз=-6|noun …ман=9|noun …мап=5
noun …мар=25|noun …мас=-4|noun …мау=-4|noun …мағ=21|noun …мақ=8|noun …маң=-6|noun …мба=12|noun …мбы=6|noun …мге=-7
noun …мда=-9|noun …мде=-7|noun …мды=11|noun …мді=17|noun …мег=13|noun …мей=6|noun …мел=4|noun …мер=11|noun …мес=-5
noun …мет=10|noun …меу=6|noun …меш=4|noun …мид=-9|noun …мин=5|noun …мия=9|noun …мке=4|noun …мта=-5|noun …мур=-7
noun …муі=5|noun …мша=8|noun …мше=-5|noun …мыд=-6|noun …мыз=-6|noun …мыл=6|noun …мын=-5|noun …мып=-11|noun …мыр=11
noun …мыс=-8|noun …мян=5|noun …мік=-8|noun …мін=-5|noun …мір=16|noun …міс=4|noun …мға=-6|noun …мұр=-13|noun …мән=5
noun …над=-7|noun …нал=4|noun …нан=-6|noun …нап=-8|noun …нар=25|noun …нат=16|noun …нағ=20|noun …нақ=7|noun …наң=-5
noun …нба=-19|noun …нбі=5|noun …нга=7|noun …нге=-11|noun …нгі=-8|noun …нде=-7|noun …нди=9|noun …нды=8|noun …нді=21
noun …нег=10|noun …нед=-8|noun …нез=8|noun …ней=-11|noun …нек=11|noun …нем=-7|noun …неп=-6|noun …нер=10|noun …нең=8
noun …нза=-16|noun …ниг=9|noun …ние=9|noun …ний=6|noun …ния=11|noun …нке=5|noun …нні=-4|noun …нов=5|noun …нры=12
noun …нте=-7|noun …нуд=-6|noun …нус=-6|noun …нут=8|noun …нуы=-6|noun …нша=4|noun …ншы=15|noun …ный=5|noun …ныл=-4
noun …нын=-15|noun …нып=-5|noun …ныс=11|noun …ныш=-10|noun …нық=-27|noun …ньд=4|noun …нье=4|noun …нік=-9|noun …нін=-11
noun …ніп=-13|noun …ніс=5|noun …ніш=7|noun …нға=-11|noun …нғы=11|noun …нүй=6|noun …нұл=-5|noun …нұя=10|noun …оба=21
noun …обс=6|noun …ова=-25|noun …ода=15|noun …ожа=5|noun …ойы=-8|noun …олс=-8|noun …олт=10|noun …олу=7|noun …олы=6
noun …олқ=-9|noun …она=14|noun …онг=14|noun …онс=5|noun …ону=4|noun …опа=6|noun …опы=-6|noun …ора=8|noun …орг=8
noun …орд=6|noun …орк=11|noun …орн=4|noun …орт=4|noun …ору=-5|noun …оры=9|noun …оса=-20|noun …осу=4|noun …ота=19
noun …оце=-11|noun …оян=4|noun …оғу=-6|noun …оғы=-5|noun …оқа=-5|noun …оқу=-18|noun …оңы=11|noun …оңғ=-8|noun …паз=6
noun …пай=5|noun …пал=7|noun …пан=9|noun …пап=27|noun …пар=36|noun …пас=-11|noun …пат=14|noun …пағ=-4|noun …пақ=10
noun …паң=6|noun …пек=6|noun …пел=9|noun …пен=-9|noun …пер=-5|noun …пес=-6|noun …пет=6|noun …пиа=-7|noun …пиқ=15
noun …пов=5|noun …пой=-6|noun …пор=-19|noun …пос=4|noun …ппа=17|noun …ппе=5|noun …пта=9|noun …пте=-5|noun …пур=12
noun …пші=-8|noun …пін=26|noun …пір=21|noun …пқа=-11|noun …пқы=14|noun …раб=12|noun …рад=-7|noun …раз=20|noun …рай=23
noun …рак=-9|noun …рал=5|noun …рам=11|noun …ран=22|noun …рас=-6|noun …рат=6|noun …раф=6|noun …рақ=16|noun …раң=-15
noun …рба=-8|noun …рбы=-5|noun …рга=-4|noun …ргі=-15|noun …рде=6|noun …рдс=-15|noun …рды=-4|noun …рді=-5|noun …реб=7
noun …рег=11|noun …ред=-4|noun …рей=4|noun …рел=-7|noun …рем=-4|noun …рен=8|noun …рер=-27|noun …рес=-5|noun …реу=11
noun …рея=12|noun …рең=16|noun …ржы=6|noun …рза=14|noun …рзі=-5|noun …рий=7|noun …рин=6|noun …рис=-6|noun …рих=9
noun …рия=10|noun …рке=-31|noun …ркі=4|noun …рма=8|noun …рна=7|noun …рне=-5|noun …рны=6|noun …рон=-4|noun …рос=5
noun …рпі=5|noun …рсе=5|noun …рст=4|noun …рсу=7|noun …рте=11|noun …рту=-10|noun …руа=13|noun …руг=5|noun …руд=-4
noun …рум=8|noun …руш=-4|noun …руі=-6|noun …рша=15|noun …ршы=8|noun …рыб=8|noun …рыз=4|noun …рыл=-5|noun …рым=26
noun …рын=6|noun …рып=-7|noun …рыс=20|noun …рық=6|noun …ряд=10|noun …рян=4|noun …різ=-5|noun …рік=-15|noun …рім=5
noun …ріп=-6|noun …ріс=11|noun …рға=-4|noun …рғы=14|noun …рқа=11|noun …рқы=-13|noun …рүш=-9|noun …сад=-5|noun …сал=14
noun …сам=-14|noun …сан=8|noun …сар=22|noun …сас=-5|noun …сат=4|noun …сақ=4|noun …саң=9|noun …сгі=-4|noun …сед=-4
noun …сей=18|noun …сен=4|noun …сеп=16|noun …сер=8|noun …сес=-4|noun …сет=-4|noun …сең=-33|noun …сит=4|noun …сия=7
noun …ска=4|noun …скі=12|noun …сла=-6|noun …сми=4|noun …сон=9|noun …спе=4|noun …сса=15|noun …сте=21|noun …стр=8
noun …сты=5|noun …сті=4|noun …суы=-6|noun …сша=15|noun …сшы=13|noun …сыз=4|noun …сыл=6|noun …сып=-10|noun …сыр=8
noun …сыт=-5|noun …сығ=4|noun …сық=-5|noun …сың=-15|noun …сіг=-10|noun …сіз=12|noun …сік=8|noun …сіл=4|noun …сім=8
noun …сін=-5|noun …сіп=14|noun …сің=-6|noun …сқа=10|noun …сқы=4|noun …сұс=4|noun …тад=-9|noun …таж=4|noun …таз=20
noun …тай=-14|noun …там=23|noun …тан=17|noun …тап=-11|noun …тау=17|noun …тағ=-6|noun …тақ=-36|noun …таң=-19
noun …тба=-15|noun …тва=4|noun …теб=4|noun …тег=12|noun …тед=-6|noun …тез=-4|noun …тей=-4|noun …тек=6|noun …тел=4
noun …тем=13|noun …тен=8|noun …тес=12|noun …тет=12|noun …теу=-9|noun …тең=16|noun …тип=9|noun …тия=6|noun …тке=-7
noun …ткі=15|noun …тов=5|noun …тол=-5|noun …том=-5|noun …тон=6|noun …тор=6|noun …тос=4|noun …тса=-8|noun …тта=-11
noun …тты=8|noun …тті=6|noun …тут=9|noun …туы=-4|noun …тша=8|noun …тшы=7|noun …тый=-4|noun …тыл=37|noun …тым=-31
noun …тып=-9|noun …тыр=13|noun …тыс=5|noun …тыт=-5|noun …тығ=16|noun …тық=4|noun …тіб=4|noun …тіг=9|noun …тік=12
noun …тім=-7|noun …тін=-8|noun …тір=-5|noun …тқа=-12|noun …түр=7|noun …уаз=-4|noun …уал=-5|noun …уам=-22|noun …уан=5
noun …уар=7|noun …уас=-10|noun …уақ=-5|noun …убы=5|noun …уге=-5|noun …угі=11|noun …уде=-10|noun …уды=-4|noun …уді=-8
noun …уег=6|noun …уел=-9|noun …уен=8|noun …уза=4|noun …узы=9|noun …уке=13|noun …ула=11|noun …уле=9|noun …улы=4
noun …ума=9|noun …умб=4|noun …уме=-5|noun …умы=-19|noun …уна=5|noun …уни=4|noun …ура=11|noun …ург=7|noun …урс=4
noun …уру=10|noun …уса=-9|noun …уст=6|noun …ута=4|noun …уты=-4|noun …ууы=5|noun …ухы=4|noun …уша=15|noun …уше=-6
noun …ушы=13|noun …уыз=9|noun …уыл=14|noun …уым=4|noun …уын=-8|noun …уып=-7|noun …уыр=-6|noun …уыс=-20|noun …уыт=4
noun …уыш=-6|noun …уіл=8|noun …уін=-7|noun …уіп=11|noun …уір=7|noun …уіш=14|noun …уға=-8|noun …уқы=-6|noun …уәс=-4
noun …уөз=-8|noun …фат=-4|noun …физ=-6|noun …фин=-4|noun …фир=5|noun …фия=6|noun …фон=4|noun …фор=4|noun …фэр=4
noun …хан=12|noun …хаң=8|noun …хер=6|noun …хит=4|noun …хол=-7|noun …хор=-5|noun …хшы=5|noun …хын=-5|noun …хэт=-5
noun …цеп=-14|noun …цес=9|noun …цит=5|noun …ция=6|noun …цкі=-6|noun …час=-20|noun …чта=-4|noun …чты=4|noun …чын=-4
noun …шай=-11|noun …шан=11|noun …шар=21|noun …шас=-9|noun …шағ=13|noun …шег=13|noun …шек=8|noun …шел=5|noun …шен=11
noun …шер=13|noun …шес=-5|noun …шет=-8|noun …шеу=11|noun …шке=-11|noun …шор=-10|noun …шпа=-4|noun …шса=-4|noun …шта=6
noun …ште=-10|noun …шты=24|noun …шті=7|noun …шуы=4|noun …шуі=-15|noun …шым=-4|noun …шын=25|noun …шып=-6|noun …шыс=-13
noun …шығ=5|noun …шық=-4|noun …шың=4|noun …шіг=8|noun …шім=7|noun …шін=11|noun …шіп=-9|noun …шіс=-8|noun …шқа=11
noun …шқы=8|noun …шұл=-7|noun …шөп=5|noun …ъез=-17|noun …ыбы=-6|noun …ыда=12|noun …ыды=-6|noun …ызс=-4|noun …ызу=-6
noun …ыла=-10|noun …ылс=-4|noun …ылт=4|noun …ылш=-15|noun …ылқ=-4|noun …ыма=-36|noun …ыми=8|noun …ымы=6|noun …ына=-6
noun …ыну=15|noun …ынш=5|noun …ынғ=5|noun …ыра=-11|noun …ырт=-4|noun …ыру=-4|noun …ырғ=-8|noun …ыса=-7|noun …ыст=-6
noun …ысу=-8|noun …ысш=-4|noun …ысы=-4|noun …ыту=-7|noun …ыға=-14|noun …ығу=9|noun …ығы=-4|noun …ыңа=-5|noun …ыңы=10
noun …ыңғ=19|noun …ыңқ=-4|noun …ьді=7|noun …ьер=4|noun …ьон=19|noun …ьюй=4|noun …ьян=12|noun …эма=10|noun …эро=7
noun …юйм=6|noun …юра=15|noun …юшы=-4|noun …юға=5|noun …яда=-8|noun …язі=5|noun …яла=4|noun …яны=-5|noun …яні=5
noun …ясы=-6|noun …яға=-8|noun …яғы=-6|noun …ібі=4|noun …іге=4|noun …ігу=-12|noun …ігі=-4|noun …ізб=-6|noun …ізг=-5
noun …ізу=-6|noun …ізі=9|noun …іке=9|noun …ікт=-7|noun …іле=-5|noun …ілж=-7|noun …ілс=-5|noun …ілт=4|noun …ілі=-10
noun …іма=7|noun …іме=6|noun …інг=-12|noun …іне=-4|noun …іни=4|noun …іну=-10|noun …інш=-5|noun …іні=-4|noun …ірг=-5
noun …ірл=-5|noun …ірт=5|noun …іру=5|noun …іст=11|noun …ісу=7|noun …іту=28|noun …іше=35|noun …іші=9|noun …іңг=6
noun …іңе=-16|noun …іұл=-5|noun …ғад=-9|noun …ғаз=-10|noun …ғай=12|noun …ғал=-4|noun …ғам=8|noun …ған=-6|noun …ғар=10
noun …ғас=-29|noun …ғат=6|noun …ғая=-4|noun …ғағ=-4|noun …ғақ=20|noun …ғаң=5|noun …ғза=7|noun …ғни=4|noun …ғол=6
noun …ғуа=12|noun …ғуы=-6|noun …ғыз=15|noun …ғыл=-8|noun …ғын=6|noun …ғып=-15|noun …ғыр=11|noun …ғыс=8|noun …ғыт=8
noun …ғұн=6|noun …қаз=11|noun …қал=8|noun …қан=-11|noun …қап=4|noun …қар=6|noun …қат=11|noun …қаш=6|noun …қет=4
noun …қор=-10|noun …қсу=4|noun …қсы=11|noun …қуш=-4|noun …қша=14|noun …қыз=-5|noun …қыл=-24|noun …қым=-6|noun …қып=-7
noun …қыр=-5|noun …қыс=-10|noun …қыт=14|noun …қық=6|noun …ққа=-8|noun …ққы=9|noun …құм=6|noun …ңай=5|noun …ңағ=-4
noun …ңба=-4|noun …ңбі=5|noun …ңге=23|noun …ңгі=8|noun …ңда=-4|noun …ңды=21|noun …ңді=-25|noun …ңес=12|noun …ңке=5
noun …ңлы=5|noun …ңлі=-5|noun …ңсе=6|noun …ңыз=-10|noun …ңын=-7|noun …ңыр=7|noun …ңіл=-13|noun …ңін=-11|noun …ңіп=-5
noun …ңір=10|noun …ңіс=8|noun …ңға=-10|noun …ңғы=-10|noun …ңқа=9|noun …ңқы=6|noun …үбі=7|noun …үзе=-5|noun …үзу=15
noun …үзі=4|noun …үйе=9|noun …үйі=4|noun …үлк=8|noun …үлі=12|noun …үмк=-7|noun …үнг=-4|noun …үрд=7|noun …үре=-13
noun …үрк=4|noun …үрл=-6|noun …үрм=-5|noun …үру=-6|noun …үрш=-4|noun …үрі=-10|noun …үсе=-6|noun …үст=-9|noun …үсі=4
noun …үті=-10|noun …үше=7|noun …үңг=4|noun …ұзы=9|noun …ұйы=-5|noun …ұла=-8|noun …ұлу=11|noun …ұлы=11|noun …ұмы=-7
noun …ұна=4|noun …ұны=17|noun …ұра=-4|noun …ұри=-7|noun …ұрл=-4|noun …ұрп=-4|noun …ұрс=-9|noun …ұрт=9|noun …ұру=-11
noun …ұрғ=-10|noun …ұса=6|noun …ұсы=-7|noun …ұта=5|noun …ұщы=-6|noun …ұяс=-4|noun …ұға=15|noun …ұғу=-7|noun …ұғы=7
noun …ұқы=-7|noun …һар=12|noun …әде=10|noun …әйт=4|noun …әкс=-6|noun …әлі=-4|noun …әне=11|noun …әні=15|noun …әре=6
noun …әру=-5|noun …әрі=11|noun …әсе=-6|noun …әск=-6|noun …әсі=7|noun …өбе=8|noun …өбі=11|noun …өге=4|noun …өгі=6
noun …өде=7|noun …өзе=5|noun …өле=-6|noun …өне=11|noun …өні=5|noun …өпе=-7|noun …өра=-15|noun …өре=14|noun …өру=-12
noun …өрі=8|noun …өше=21|noun …өші=11|optative after n=17|optative after nа=-4|optative after tа=-7
optative after tе=-13|optative after z=-4|optative after а=-7|optative after ал=10|optative after ая=18
optative after ағ=-13|optative after е=-9|optative after еn=17|optative after еt=4|optative after ер=5
optative after йt=7|optative after л=14|optative after о=-4|optative after я=18|optative after іл=10
optative after ғ=-13|optative after ға=-4|optative after ұt=-4|optative length 3=5|optative length 4=-6
optative length 6=13|ordinal after tа=6|ordinal after tы=-4|ordinal after tі=9|ordinal after гі=-7|ordinal after й=-7
ordinal after йы=-6|ordinal after йі=-4|ordinal after кі=19|ordinal after ой=-7|ordinal after р=6|ordinal after ра=-5
ordinal after рі=9|ordinal after ы=-8|ordinal after і=13|ordinal after іt=-5|ordinal after ір=6|ordinal after қы=-4
ordinal length 2=-4|ordinal length 3=12|ordinal length 4=-9|ordinal then his=8|ordinal then plural=-6|our=4
our after n=8|our after nе=-6|our after nу=17|our after t=7|our after tа=-7|our after tе=-11|our after tы=4
our after а=-4|our after аn=11|our after аt=7|our after ап=6|our after г=4|our after е=-12|our after ел=12
our after иt=4|our after ия=4|our after й=7|our after л=11|our after ла=-4|our after ой=7|our after п=6
our after ры=-6|our after у=11|our after ыt=7|our after я=4|our after ір=4|our after қы=4|our length 4=8
our length 5=6|our then accusative=12|our then dative=7|our then equative=4|our then genitive=13|our then locative=5
particle=5|particle after nа=5|particle after t=21|particle after а=9|particle after аn=-6|particle after аt=20
particle after аz=4|particle after ай=-5|particle after ап=-7|particle after ар=-20|particle after ау=5
particle after ақ=-27|particle after ге=-4|particle after е=-5|particle after еt=9|particle after ел=4
particle after иқ=15|particle after й=-5|particle after оn=4|particle after п=-7|particle after р=-7
particle after рt=-10|particle after ра=5|particle after у=5|particle after ыn=18|particle after ыл=-5
particle after ық=5|particle after іn=-5|particle after іt=7|particle after ір=15|particle after қ=-12
particle after ұn=-6|particle length 2=-11|particle length 3=6|particle length 4=19|particle length 5=-10
particle length 6=5|particle length 7=-6|particle then end=5|passive after n=-4|passive after nt=-16
passive after nz=-6|passive after nа=-4|passive after nе=14|passive after nо=-5|passive after nы=9|passive after nі=-9
passive after tt=5|passive after tа=11|passive after tе=-4|passive after tқ=-6|passive after tұ=-4|passive after z=10
passive after zа=-6|passive after zи=8|passive after аn=6|passive after аz=18|passive after аб=12|passive after ар=5
passive after ау=-4|passive after ақ=-22|passive after б=7|passive after ба=-6|passive after бо=-4|passive after бы=-4
passive after бі=-6|passive after бү=-6|passive after бұ=-8|passive after га=-14|passive after ге=-5
passive after гі=-6|passive after гү=-7|passive after еn=-11|passive after ег=5|passive after ек=-5
passive after ер=12|passive after и=4|passive after иа=-8|passive after иы=-5|passive after ия=-5|passive after й=11
passive after йt=13|passive after к=-7|passive after ке=-5|passive after кі=-7|passive after кө=-4|passive after лг=-5
passive after о=-4|passive after оt=22|passive after оz=13|passive after об=-4|passive after ой=14|passive after оғ=6
passive after п=-4|passive after па=-6|passive after р=10|passive after рt=11|passive after ре=27|passive after уа=-6
passive after уе=-4|passive after ыt=5|passive after ыz=7|passive after ыр=14|passive after ығ=12|passive after ық=-8
passive after я=-4|passive after іt=17|passive after іz=12|passive after ір=5|passive after ғ=10|passive after ға=14
passive after ғо=-4|passive after қ=-19|passive after қо=-5|passive after қу=11|passive after қы=-20
passive after ү=-7|passive after үz=-4|passive after үг=-4|passive after үк=-5|passive after ұ=-7|passive after ұz=7
passive after ұй=6|passive after ұр=6|passive after ұғ=12|passive after әt=-4|passive after өn=-12|passive after өг=12
passive length 2=-8|passive length 3=5|passive length 6=4|passive then causative=-8|passive then converbA=-6
passive then converbP=7|passive then desire=-12|passive then end=-8|passive then intention=5|passive then negation=11
passive then negativeFuture=8|passive then pastParticiple=11|passive then pastPerson=-7|passive then perfectPerson=14
passive then present=4|passive then presentParticiple=4|passive then presentPerson=4|passive then reciprocal=-8
passive then unfinished=10|passive then verbalNoun=9|past after n=-8|past after nt=-5|past after nе=-5
past after nи=19|past after nу=-4|past after nы=9|past after t=5|past after tа=13|past after tе=14|past after tи=-11
past after tу=5|past after z=10|past after а=7|past after аn=-8|past after аt=-10|past after ап=11|past after ақ=-11
past after е=4|past after еn=-20|past after еt=7|past after еz=25|past after ек=22|past after ел=8|past after еп=-4
past after еу=23|past after и=5|past after иn=-7|past after иt=-4|past after йt=23|past after к=15|past after ла=6
past after оn=-4|past after оz=11|past after ой=5|past after ол=13|past after р=4|past after рt=15|past after ра=4
past after ре=-4|past after у=4|past after уа=-4|past after ы=12|past after ыn=-7|past after ыt=13|past after ыл=-8
past after ып=-5|past after ыр=13|past after ық=7|past after я=-4|past after яn=-6|past after яқ=-6|past after іz=12
past after ік=12|past after іп=-5|past after ір=11|past after ға=10|past after қу=6|past after қы=4|past after үn=-5
past after үt=5|past after үй=21|past after үл=-5|past after үр=5|past after ұn=22|past after ұt=-18|past after ұр=7
past after әn=-6|past after әt=-5|past after өt=24|past after өр=8|past length 2=-4|past length 3=15|past length 4=9
past length 5=6|pastParticiple=9|pastParticiple after n=8|pastParticiple after nа=7|pastParticiple after nе=-4
pastParticiple after nи=14|pastParticiple after nы=13|pastParticiple after t=8|pastParticiple after tа=-11
pastParticiple after tе=17|pastParticiple after tи=22|pastParticiple after tо=7|pastParticiple after tу=10
pastParticiple after а=-4|pastParticiple after аz=5|pastParticiple after ап=6|pastParticiple after ар=16
pastParticiple after ақ=21|pastParticiple after бө=5|pastParticiple after еn=5|pastParticiple after еt=4
pastParticiple after ел=12|pastParticiple after еп=8|pastParticiple after ер=-12|pastParticiple after и=15
pastParticiple after иn=7|pastParticiple after ио=-6|pastParticiple after й=8|pastParticiple after йt=9
pastParticiple after ле=-20|pastParticiple after оt=4|pastParticiple after ой=6|pastParticiple after ол=14
pastParticiple after ор=-29|pastParticiple after п=11|pastParticiple after р=7|pastParticiple after рt=7
pastParticiple after ра=4|pastParticiple after ры=6|pastParticiple after у=11|pastParticiple after ы=15
pastParticiple after ыt=15|pastParticiple after ыр=14|pastParticiple after ық=-4|pastParticiple after і=4
pastParticiple after іn=16|pastParticiple after іt=16|pastParticiple after іz=12|pastParticiple after ір=13
pastParticiple after қ=4|pastParticiple after қа=-8|pastParticiple after қи=-10|pastParticiple after қы=13
pastParticiple after үt=10|pastParticiple after үй=7|pastParticiple after үр=7|pastParticiple after ұt=12
pastParticiple after ұz=6|pastParticiple after ұр=9|pastParticiple after ө=5|pastParticiple after өn=9
pastParticiple after өt=9|pastParticiple after өz=-21|pastParticiple after өл=9|pastParticiple after өр=13
pastParticiple length 2=21|pastParticiple length 3=13|pastParticiple length 4=-6|pastParticiple length 5=-8
pastParticiple length 6=15|pastParticiple then ablative=12|pastParticiple then accusative=-21
pastParticiple then dative=21|pastParticiple then end=9|pastParticiple then equative=4|pastParticiple then genitive=-6
pastParticiple then his=10|pastParticiple then instrumental=7|pastParticiple then located=7|pastParticiple then our=6
pastParticiple then particle=18|pastParticiple then person=4|pastParticiple then plural=30|pastParticiple then your=4
pastPerson after n=-6|pastPerson after tа=10|pastPerson after tе=8|pastPerson after tі=8|pastPerson after а=8
pastPerson after аn=-6|pastPerson after аt=7|pastPerson after аz=5|pastPerson after ал=10|pastPerson after ап=4
pastPerson after би=7|pastPerson after еn=-10|pastPerson after еz=-9|pastPerson after ек=-5|pastPerson after иt=-5
pastPerson after йt=9|pastPerson after к=-5|pastPerson after оn=-5|pastPerson after оt=-5|pastPerson after ол=9
pastPerson after ыt=-8|pastPerson after ыz=-5|pastPerson after ыл=-7|pastPerson after ып=-4|pastPerson after ыр=10
pastPerson after ық=-6|pastPerson after і=7|pastPerson after іn=-4|pastPerson after іz=6|pastPerson after ік=-5
pastPerson after іл=-4|pastPerson after қ=-4|pastPerson after үt=-5|pastPerson after үz=-18|pastPerson after үй=-4
pastPerson after ұй=-4|pastPerson after ұл=-17|pastPerson after өр=10|pastPerson length 2=30|perfectPerson=5
perfectPerson after n=8|perfectPerson after t=9|perfectPerson after tа=10|perfectPerson after tо=-6
perfectPerson after а=7|perfectPerson after ай=-5|perfectPerson after ал=-22|perfectPerson after ау=-6
perfectPerson after бе=-4|perfectPerson after еn=8|perfectPerson after еt=6|perfectPerson after ел=11
perfectPerson after й=-5|perfectPerson after йt=5|perfectPerson after лы=-10|perfectPerson after о=-6
perfectPerson after ол=18|perfectPerson after р=4|perfectPerson after ра=4|perfectPerson after у=-6
perfectPerson after уа=-4|perfectPerson after ы=-8|perfectPerson after ығ=9|perfectPerson after ғ=9
perfectPerson after қы=-4|perfectPerson after үр=4|perfectPerson length 2=-4|perfectPerson length 3=10
perfectPerson length 5=-8|perfectPerson length 6=-8|perfectPerson then end=5|person after n=-11|person after t=-16
person after tа=-5|person after tе=-7|person after tы=4|person after z=-5|person after а=-4|person after аn=-17
person after аt=-6|person after ай=-4|person after ар=-6|person after е=-5|person after еn=-4|person after еt=-14
person after ей=-4|person after ек=-6|person after ер=-11|person after й=-5|person after к=-16|person after л=-9
person after ла=-4|person after о=-6|person after оп=-4|person after п=-7|person after ро=-6|person after ыр=15
person after іn=-4|person after іt=-11|person after ік=-17|person after іл=-11|person after іп=-4|person after ға=5
person after үй=-12|person after үр=-4|person after өz=-4|person length 2=-8|person length 3=-12|person length 4=-4
person length 5=-7|person length 7=-4|plural=8|plural after n=6|plural after nt=7|plural after nа=9|plural after nе=7
plural after nи=4|plural after t=9|plural after tt=5|plural after tа=11|plural after tе=8|plural after tо=15
plural after tр=6|plural after tу=10|plural after tы=14|plural after tі=8|plural after tү=8|plural after z=6
plural after zn=6|plural after zа=5|plural after zе=6|plural after zи=8|plural after zу=9|plural after zы=5
plural after а=8|plural after аn=5|plural after аt=10|plural after аz=9|plural after аб=10|plural after ай=12
plural after ак=-27|plural after ап=12|plural after ар=8|plural after ау=22|plural after ақ=8|plural after б=12
plural after ба=7|plural after бе=4|plural after би=8|plural after бо=-9|plural after г=6|plural after гу=-12
plural after гі=10|plural after е=8|plural after еt=9|plural after еб=7|plural after ей=9|plural after ек=5
plural after ел=10|plural after еп=9|plural after ер=11|plural after еу=5|plural after и=12|plural after иn=5
plural after иt=11|plural after ие=5|plural after ик=4|plural after ия=8|plural after й=12|plural after к=6
plural after ка=5|plural after ке=5|plural after л=8|plural after лt=7|plural after ла=6|plural after ле=9
plural after лу=4|plural after лы=9|plural after лі=6|plural after о=4|plural after оn=6|plural after оt=7
plural after ог=4|plural after ой=12|plural after ол=9|plural after оп=6|plural after ор=8|plural after п=10
plural after па=7|plural after р=10|plural after рt=11|plural after ра=9|plural after ре=5|plural after ру=6
plural after рі=9|plural after у=15|plural after уn=7|plural after уә=5|plural after ы=13|plural after ыn=9
plural after ыt=9|plural after ыл=12|plural after ып=8|plural after ыр=10|plural after ық=8|plural after я=8
plural after яn=8|plural after яt=11|plural after яқ=5|plural after і=9|plural after іn=11|plural after іt=9
plural after іz=5|plural after ік=10|plural after іл=10|plural after ір=7|plural after ға=9|plural after ғу=10
plural after қ=8|plural after қа=4|plural after қу=10|plural after қы=7|plural after ү=8|plural after үn=5
plural after үt=6|plural after үz=4|plural after үл=7|plural after үр=11|plural after ұt=-7|plural after ұz=4
plural after ұл=7|plural after ұқ=10|plural after ә=5|plural after әn=7|plural after әл=7|plural after әп=-15
plural after өz=11|plural after өл=9|plural length 2=13|plural length 3=8|plural length 4=9|plural length 5=7
plural length 6=10|plural length 7=9|plural then ablative=10|plural then accusative=12|plural then dative=5
plural then end=5|plural then genitive=11|plural then his=10|plural then instrumental=8|plural then located=13
plural then locative=9|plural then our=8|plural then person=-9|plural then your=7|plural then yours=11|present=9
present after n=-5|present after nt=7|present after t=11|present after tt=-5|present after tа=9|present after tе=14
present after tп=-4|present after tу=4|present after z=5|present after zа=-19|present after zо=-4|present after zғ=-10
present after а=6|present after аt=13|present after аz=5|present after аб=5|present after ай=4|present after ар=6
present after ау=9|present after ағ=17|present after ба=-7|present after бе=-7|present after бр=4|present after г=7
present after е=5|present after еn=17|present after еt=18|present after ей=4|present after ел=11|present after ер=14
present after иn=-4|present after й=5|present after йt=8|present after йл=-8|present after кt=-14|present after лn=-4
present after ла=14|present after ле=12|present after о=-8|present after ой=5|present after ол=15|present after оқ=4
present after п=-5|present after па=-6|present after р=10|present after рn=-4|present after ра=26|present after рй=-6
present after рл=-10|present after рғ=-12|present after рқ=7|present after у=12|present after ыn=-5|present after ыр=6
present after ығ=16|present after іn=-26|present after іt=6|present after іz=5|present after іг=7|present after ір=8
present after ғ=5|present after ға=-15|present after қ=7|present after қt=-4|present after қо=-6|present after ү=-4
present after үt=14|present after үр=7|present after өt=25|present after өл=10|present after өр=4|present length 2=19
present length 3=5|present length 5=7|present length 7=5|present then end=9|presentParticiple=8
presentParticiple after nи=-7|presentParticiple after t=10|presentParticiple after tа=5|presentParticiple after tе=11
presentParticiple after tу=5|presentParticiple after z=7|presentParticiple after zn=-7|presentParticiple after а=7
presentParticiple after аn=-4|presentParticiple after аt=11|presentParticiple after аб=-7|presentParticiple after ал=4
presentParticiple after ар=12|presentParticiple after ау=-6|presentParticiple after б=-7|presentParticiple after би=-5
presentParticiple after г=5|presentParticiple after е=9|presentParticiple after еn=19|presentParticiple after еt=12
presentParticiple after ег=5|presentParticiple after ек=-6|presentParticiple after ел=6|presentParticiple after ер=9
presentParticiple after еу=-4|presentParticiple after и=-9|presentParticiple after иn=-8|presentParticiple after ип=-6
presentParticiple after й=4|presentParticiple after йt=5|presentParticiple after йп=-4|presentParticiple after к=-7
presentParticiple after л=7|presentParticiple after ла=10|presentParticiple after ле=13|presentParticiple after оn=-7
presentParticiple after ол=14|presentParticiple after п=-10|presentParticiple after р=10|presentParticiple after рn=-5
presentParticiple after ра=14|presentParticiple after ур=-12|presentParticiple after ыn=7|presentParticiple after ыt=6
presentParticiple after ыр=5|presentParticiple after ығ=7|presentParticiple after яt=-4|presentParticiple after іt=14
presentParticiple after іz=6|presentParticiple after іл=9|presentParticiple after ір=7|presentParticiple after ғ=9
presentParticiple after ға=4|presentParticiple after қt=-6|presentParticiple after үt=6|presentParticiple after үz=4
presentParticiple after үр=4|presentParticiple after ұz=7|presentParticiple after ұр=4|presentParticiple after өt=9
presentParticiple length 2=16|presentParticiple length 3=10|presentParticiple length 4=4|presentParticiple length 5=6
presentParticiple then end=10|presentParticiple then his=12|presentParticiple then located=-8
presentParticiple then locative=-8|presentParticiple then my=5|presentParticiple then our=4
presentParticiple then particle=15|presentParticiple then plural=7|presentParticiple then your=-6|presentPerson=4
presentPerson after n=5|presentPerson after nа=5|presentPerson after tt=-6|presentPerson after tа=16
presentPerson after tе=13|presentPerson after tю=-4|presentPerson after а=12|presentPerson after аt=14
presentPerson after аб=11|presentPerson after ал=-10|presentPerson after ар=7|presentPerson after б=10
presentPerson after е=8|presentPerson after еn=8|presentPerson after еt=4|presentPerson after ек=-5
presentPerson after ер=-4|presentPerson after йt=6|presentPerson after йр=-5|presentPerson after к=-12
presentPerson after кү=-10|presentPerson after ла=15|presentPerson after ол=8|presentPerson after рt=-5
presentPerson after ра=8|presentPerson after рк=-9|presentPerson after ру=-5|presentPerson after у=10
presentPerson after ыt=-16|presentPerson after ыр=9|presentPerson after ю=-4|presentPerson after іn=5
presentPerson after іл=13|presentPerson after ір=8|presentPerson after қу=17|presentPerson after ү=-10
presentPerson after үt=7|presentPerson after үр=4|presentPerson after ұр=-11|presentPerson after әк=-5
presentPerson after әр=-4|presentPerson after өt=-14|presentPerson after өл=-11|presentPerson length 2=5
presentPerson length 5=-4|presentPerson length 7=10|presentPerson then end=4|reciprocal after nе=-6
reciprocal after nо=-6|reciprocal after nы=13|reciprocal after nә=-4|reciprocal after tе=-5|reciprocal after tу=-13
reciprocal after tы=-5|reciprocal after tү=-4|reciprocal after tұ=-5|reciprocal after аt=6|reciprocal after аб=-9
reciprocal after ал=9|reciprocal after ар=-7|reciprocal after ау=-4|reciprocal after ая=-4|reciprocal after б=-7
reciprocal after ба=-6|reciprocal after бы=-6|reciprocal after г=-6|reciprocal after гі=-5|reciprocal after е=-4
reciprocal after ег=-4|reciprocal after ел=4|reciprocal after ер=-5|reciprocal after йt=-16|reciprocal after йы=6
reciprocal after кә=-9|reciprocal after лn=-4|reciprocal after ла=4|reciprocal after о=-4|reciprocal after ол=-5
reciprocal after оғ=-4|reciprocal after ре=-6|reciprocal after ро=-5|reciprocal after ры=-5|reciprocal after рі=-4
reciprocal after у=-9|reciprocal after уы=-10|reciprocal after ыб=-4|reciprocal after ыр=-11|reciprocal after ығ=-4
reciprocal after іt=-4|reciprocal after ір=-6|reciprocal after ға=-13|reciprocal after қn=-4|reciprocal after қо=-4
reciprocal after қу=-8|reciprocal after қы=-4|reciprocal after ү=-4|reciprocal after ұ=-5|reciprocal after ұр=29
reciprocal after ә=-6|reciprocal after ө=-4|reciprocal after өл=12|reciprocal length 2=-4|reciprocal length 5=-4
reciprocal length 6=-6|reciprocal length 7=7|reciprocal then agent=-14|reciprocal then causative=-4
reciprocal then converbA=-12|reciprocal then converbP=10|reciprocal then converbUntil=-4|reciprocal then desire=13
reciprocal then end=-11|reciprocal then futureParticiple=11|reciprocal then imperative=-10
reciprocal then pastParticiple=6|reciprocal then pastPerson=-11|reciprocal then present=7
reciprocal then presentParticiple=-8|reciprocal then presentPerson=17|reciprocal then unfinished=-5
reciprocal then verbalNoun=15|reflexive=-4|reflexive after nа=-4|reflexive after nе=-4|reflexive after nі=-5
reflexive after nә=-4|reflexive after tа=-5|reflexive after tе=-7|reflexive after tо=-4|reflexive after tу=-5
reflexive after tя=-4|reflexive after tә=-5|reflexive after zа=-4|reflexive after zо=-5|reflexive after zі=-5
reflexive after zә=-6|reflexive after аt=-4|reflexive after аz=-8|reflexive after ал=18|reflexive after ая=-6
reflexive after ағ=-5|reflexive after ақ=-6|reflexive after га=-8|reflexive after ге=-4|reflexive after е=-5
reflexive after еz=-4|reflexive after ел=-6|reflexive after иа=-6|reflexive after ио=-4|reflexive after иы=-5
reflexive after й=-5|reflexive after йе=-4|reflexive after йі=-5|reflexive after ка=-8|reflexive after ке=-4
reflexive after кп=-6|reflexive after л=11|reflexive after лt=-6|reflexive after ла=16|reflexive after ле=-10
reflexive after лө=-5|reflexive after о=-4|reflexive after оt=-7|reflexive after ой=-5|reflexive after ор=-6
reflexive after п=-6|reflexive after па=-6|reflexive after пі=-6|reflexive after ра=-12|reflexive after ре=-6
reflexive after ро=-4|reflexive after рп=-6|reflexive after рқ=-13|reflexive after уа=-6|reflexive after ыn=13
reflexive after ыр=-9|reflexive after іz=20|reflexive after ға=-4|reflexive after ғұ=-4|reflexive after қ=-6
reflexive after қа=-5|reflexive after қы=-6|reflexive after ү=-4|reflexive after үt=-6|reflexive after үг=-10
reflexive after үй=-12|reflexive after үл=-10|reflexive after ұ=-4|reflexive after ұt=-6|reflexive after ұй=-5
reflexive after ұл=-4|reflexive after ұр=-15|reflexive after ә=-6|reflexive after ө=-5|reflexive after өz=-6
reflexive after өг=-8|reflexive after өл=28|reflexive length 2=-5|reflexive length 3=-5|reflexive length 4=-5
reflexive then agent=-6|reflexive then causative=-4|reflexive then causative2=-5|reflexive then conditional=-14
reflexive then converbA=-6|reflexive then converbP=7|reflexive then converbWithout=7|reflexive then desire=-10
reflexive then end=-6|reflexive then futureParticiple=-8|reflexive then negation=14|reflexive then passive=-4
reflexive then past=5|reflexive then pastParticiple=12|reflexive then pastPerson=-8|reflexive then present=24
reflexive then reciprocal=-10|reflexive then reflexive=-6|reflexive then verbalNoun=-10|temporal=-4
temporal after n=12|temporal after nа=-4|temporal after nе=-6|temporal after t=-7|temporal after tы=-6
temporal after tі=-7|temporal after zа=-4|temporal after zы=-6|temporal after аt=-5|temporal after ап=-6
temporal after ар=-14|temporal after ая=-8|temporal after бе=-4|temporal after бы=-4|temporal after еn=-9
temporal after еt=-5|temporal after ел=-7|temporal after ер=-5|temporal after и=-4|temporal after л=-5
temporal after ла=-4|temporal after лы=-4|temporal after оn=11|temporal after ол=-5|temporal after п=-6
temporal after па=-7|temporal after рt=-7|temporal after ра=5|temporal after ре=-6|temporal after ры=-5
temporal after ы=-5|temporal after ыn=-7|temporal after ыt=-8|temporal after ыл=-5|temporal after ыр=4
temporal after я=-8|temporal after і=-5|temporal after іn=16|temporal after іt=-5|temporal after ір=4
temporal after ға=-5|temporal after үn=6|temporal after үz=-5|temporal after әn=-4|temporal length 2=-5
temporal length 4=-5|temporal length 5=-5|temporal then accusative=-4|temporal then dative=-4|temporal then end=-4
temporal then genitive=-4|temporal then locative=-12|temporal then particle=5|unfinished=8|unfinished after t=4
unfinished after tа=5|unfinished after а=4|unfinished after аt=5|unfinished after іл=-4|unfinished length 3=7
unfinished then ablative=13|unfinished then end=-8|unknown noun length 2=-11|unknown noun length 3=-7
unknown then ablative=-7|unknown then causative=-4|unknown then causative2=-6|unknown then collective=-5
unknown then conditional=-16|unknown then conditionalPerson=-13|unknown then converbA=-6|unknown then converbP=-7
unknown then converbUntil=13|unknown then equative=-7|unknown then futureParticiple=-4|unknown then genitive=5
unknown then his=-4|unknown then intention=-7|unknown then my=-9|unknown then negation=-9|unknown then optative=-4
unknown then ordinal=-5|unknown then passive=-4|unknown then pastPerson=-4|unknown then perfectPerson=-13
unknown then person=-4|unknown then plural=9|unknown then present=-4|unknown then presentParticiple=-5
unknown then presentPerson=-7|unknown then reflexive=-4|unknown then unfinished=-5|unknown then yours=-4
unknown verb cut=-7|unknown verb length 2=-7|unknown verb length 3=-7|unknown verb length 4=-4
unknown verb length 5=-4|unknown verb length 6=-4|verb ends nt=-6|verb ends nz=-6|verb ends nа=-4|verb ends nб=-5
verb ends nе=-4|verb ends nк=-5|verb ends nо=-7|verb ends nқ=-6|verb ends nү=-6|verb ends nұ=-7|verb ends nә=-5
verb ends tn=-6|verb ends tz=-8|verb ends tй=-5|verb ends tк=-4|verb ends tо=-5|verb ends tп=-6|verb ends tр=-11
verb ends tэ=-6|verb ends tю=-6|verb ends tя=-4|verb ends tғ=-5|verb ends tқ=-4|verb ends tә=-4|verb ends tө=-6
verb ends zn=-7|verb ends zа=-5|verb ends zб=-4|verb ends zг=-5|verb ends zе=-5|verb ends zи=15|verb ends zо=-8
verb ends zі=-5|verb ends zғ=-9|verb ends zұ=-5|verb ends zә=-7|verb ends аг=-10|verb ends ак=-4|verb ends ал=4
verb ends ап=-6|verb ends ау=-5|verb ends ая=7|verb ends ағ=-4|verb ends ақ=-8|verb ends ба=-6|verb ends бе=-5
verb ends би=-4|verb ends бо=-4|verb ends бы=-4|verb ends бі=-4|verb ends бғ=-4|verb ends бү=-6|verb ends бұ=-7
verb ends бә=-12|verb ends га=-13|verb ends ге=-4|verb ends го=-5|verb ends гі=-4|verb ends гү=-7|verb ends гө=-10
verb ends еn=-4|verb ends ел=5|verb ends еу=4|verb ends иn=-8|verb ends иt=-4|verb ends иz=-5|verb ends иа=-8
verb ends иг=-6|verb ends ие=-5|verb ends ии=-5|verb ends ий=-5|verb ends ик=-4|verb ends ил=-7|verb ends ио=-7
verb ends ип=-6|verb ends ир=-5|verb ends иы=-6|verb ends йn=-4|verb ends йt=8|verb ends йе=-4|verb ends йп=-5
verb ends йы=-4|verb ends йі=-5|verb ends ка=-4|verb ends ке=-6|verb ends ко=-4|verb ends кп=-6|verb ends кі=-4
verb ends кү=-5|verb ends кә=-8|verb ends кө=-6|verb ends лn=-5|verb ends лt=-4|verb ends лz=-6|verb ends лг=-5
verb ends ли=-4|verb ends лк=-8|verb ends лл=-6|verb ends ло=-5|verb ends лғ=-6|verb ends лқ=-7|verb ends лө=-5
verb ends оz=6|verb ends оа=-6|verb ends об=-5|verb ends ой=7|verb ends ок=-4|verb ends ол=9|verb ends оп=-4
verb ends ор=-5|verb ends оғ=4|verb ends оқ=5|verb ends па=-5|verb ends пе=-5|verb ends пи=-5|verb ends по=-9
verb ends пп=-8|verb ends пу=-6|verb ends пі=-5|verb ends пұ=-6|verb ends рn=-5|verb ends рt=5|verb ends ре=-4
verb ends ри=-4|verb ends рй=-6|verb ends рк=-5|verb ends ро=-6|verb ends рп=-5|verb ends уn=-8|verb ends уа=-6
verb ends уе=-6|verb ends ур=-11|verb ends уы=-4|verb ends уі=-4|verb ends ыл=-4|verb ends ып=-6|verb ends ыр=7
verb ends эn=-4|verb ends эt=-4|verb ends юt=-5|verb ends юр=-10|verb ends яқ=-6|verb ends іz=9|verb ends іп=-5
verb ends ір=7|verb ends ғn=-4|verb ends ғо=-6|verb ends ғұ=-5|verb ends қn=-4|verb ends қt=-7|verb ends қа=-5
verb ends қи=-9|verb ends қо=-4|verb ends қу=14|verb ends қы=-7|verb ends қү=-4|verb ends құ=-5|verb ends үn=-6
verb ends үt=4|verb ends үz=-12|verb ends үг=-11|verb ends үк=-7|verb ends үл=-5|verb ends ұt=-5|verb ends ұz=10
verb ends ұл=-12|verb ends ұр=7|verb ends ұғ=17|verb ends әn=-7|verb ends әt=-7|verb ends әб=-7|verb ends әй=-7
verb ends әк=-6|verb ends әл=-4|verb ends әп=-4|verb ends әр=-13|verb ends өn=-8|verb ends өt=13|verb ends өz=-11
verb ends өй=-6|verb ends өк=-5|verb ends өл=18|verb ends өр=4|verb …аба=-4|verb …абы=-5|verb …абі=-4|verb …абғ=-4
verb …аве=-10|verb …аге=-11|verb …ада=-5|verb …адж=-6|verb …ажа=-4|verb …аже=-9|verb …аза=-4|verb …азі=-15
verb …аин=-6|verb …айн=-4|verb …айр=-6|verb …айш=-4|verb …ака=-8|verb …алж=-4|verb …алм=-5|verb …алт=9|verb …алғ=-6
verb …ама=-5|verb …ами=4|verb …ани=-4|verb …ант=-5|verb …аны=9|verb …апп=-7|verb …апу=-6|verb …ара=9|verb …арг=-4
verb …арт=16|verb …ару=-5|verb …арш=-9|verb …арқ=-14|verb …аса=6|verb …аст=-5|verb …асқ=-5|verb …ата=-16|verb …атк=-5
verb …ато=-5|verb …аты=-5|verb …ауа=-6|verb …ауы=-5|verb …ауі=-7|verb …аша=-10|verb …ашо=-4|verb …ашқ=-4|verb …аяс=-4
verb …аға=-8|verb …ақа=-6|verb …ақм=-4|verb …ақс=-5|verb …ақш=-5|verb …ақы=-5|verb …ақү=-4|verb …бал=-6|verb …бан=-6
verb …баш=-4|verb …бақ=-5|verb …бба=-5|verb …бде=-17|verb …без=5|verb …бей=6|verb …бер=10|verb …бин=-8|verb …бол=-11
verb …бса=-4|verb …был=-5|verb …быр=-8|verb …быс=19|verb …бық=-7|verb …бұр=-4|verb …вде=-10|verb …вет=-11
verb …гал=-23|verb …гел=-5|verb …ген=-4|verb …гер=4|verb …гий=-5|verb …год=-4|verb …гыр=-8|verb …гіз=12|verb …гіл=-9
verb …гім=-4|verb …гің=6|verb …дал=-25|verb …дам=-7|verb …дан=16|verb …дас=6|verb …дақ=-4|verb …дел=-17|verb …дем=-4
verb …деп=4|verb …дер=-5|verb …дес=-7|verb …дет=-6|verb …деш=-12|verb …джа=-6|verb …дзо=-4|verb …дий=-6|verb …дов=6
verb …дын=-4|verb …дыр=6|verb …дың=-4|verb …діз=5|verb …дір=15|verb …ебе=-13|verb …еби=-5|verb …ебо=-5|verb …еве=-5
verb …еге=-9|verb …еда=-4|verb …еде=-10|verb …едр=-5|verb …езг=-5|verb …езе=-4|verb …ейн=-7|verb …ейс=-4|verb …ейт=7
verb …еке=-4|verb …екш=-4|verb …екі=-5|verb …елг=-6|verb …еле=-4|verb …елк=-9|verb …елл=4|verb …еме=-9|verb …емі=-4
verb …ени=-8|verb …ера=-12|verb …ере=-4|verb …ерм=-6|verb …ерп=-6|verb …ерт=15|verb …еса=-8|verb …есе=-10|verb …есм=-4
verb …есп=-4|verb …есу=-4|verb …ета=-8|verb …ете=-5|verb …еуі=-5|verb …еңб=-4|verb …еңе=16|verb …еңк=-4|verb …жар=-4
verb …жақ=-19|verb …жда=-5|verb …жет=-26|verb …жол=-7|verb …жыт=-5|verb …жір=-8|verb …жіт=4|verb …зад=-13|verb …зай=4
verb …зам=-5|verb …зар=-14|verb …зат=-4|verb …зда=-7|verb …зді=5|verb …зек=5|verb …зет=-8|verb …зий=-5|verb …зыл=-9
verb …зын=-4|verb …зығ=-5|verb …зық=10|verb …зім=-12|verb …зір=5|verb …зің=4|verb …зға=25|verb …иал=-11|verb …иан=-7
verb …иба=-5|verb …ибр=4|verb …ида=-6|verb …идо=-4|verb …иек=5|verb …иет=-23|verb …иле=23|verb …илл=-5|verb …има=-7
verb …име=-8|verb …ина=9|verb …ини=5|verb …иол=-4|verb …ион=-6|verb …ипа=-5|verb …ипе=-4|verb …ира=-6|verb …ире=-9
verb …исс=-4|verb …ита=-5|verb …ите=-4|verb …ито=-5|verb …итр=-5|verb …иха=-4|verb …иыр=4|verb …ияқ=-6|verb …иім=11
verb …иің=7|verb …йба=-5|verb …йгү=-5|verb …йда=-16|verb …йен=-7|verb …йер=5|verb …йжа=-4|verb …йке=-5|verb …йла=5
verb …йле=11|verb …йме=-6|verb …йна=9|verb …йре=-5|verb …йса=-4|verb …йта=-6|verb …йты=-6|verb …йфэ=-4|verb …йыл=-8
verb …йын=-4|verb …йып=-4|verb …йыр=9|verb …йыс=-5|verb …йық=-19|verb …йіз=6|verb …йік=-17|verb …йін=18|verb …йқа=19
verb …кай=-4|verb …кан=-16|verb …кар=-8|verb …кел=19|verb …кер=-5|verb …кес=-4|verb …кет=-4|verb …кий=-4|verb …кла=-7
verb …кме=-8|verb …ков=17|verb …кпі=-5|verb …кра=-4|verb …кте=-7|verb …кіз=24|verb …кіл=-8|verb …кім=-4|verb …кін=9
verb …кіт=12|verb …кәс=-13|verb …лав=-6|verb …лаг=-10|verb …лай=-4|verb …лам=-5|verb …лан=-12|verb …лас=16
verb …лат=-17|verb …лба=-7|verb …лбе=-5|verb …лда=12|verb …лек=-8|verb …лен=20|verb …лес=5|verb …лет=-17|verb …леу=19
verb …лжі=-4|verb …лий=-6|verb …лин=-5|verb …лке=-4|verb …лла=-9|verb …лле=-5|verb …лмы=-8|verb …лов=7|verb …лпа=-14
verb …лсе=-6|verb …лта=-24|verb …луа=-5|verb …лха=-6|verb …лше=-7|verb …лшы=-9|verb …лым=-5|verb …лын=-8|verb …лып=-4
verb …лық=-18|verb …лік=8|verb …лім=-4|verb …лін=6|verb …ліс=-4|verb …лғы=-5|verb …лқа=-7|verb …лөн=-6|verb …мал=-5
verb …ман=-4|verb …мар=-10|verb …мас=-8|verb …мат=-10|verb …маш=-4|verb …мақ=-4|verb …мба=-6|verb …мбе=-9|verb …мбұ=-4
verb …мда=-5|verb …мек=10|verb …мер=-11|verb …мет=-9|verb …мий=-4|verb …мим=-8|verb …мин=-5|verb …мит=-4|verb …мол=-13
verb …мсі=-7|verb …мта=-5|verb …мты=-19|verb …мха=-4|verb …мыр=-7|verb …мыт=15|verb …міз=-4|verb …мұн=-6|verb …мұр=-4
verb …над=-6|verb …наз=-6|verb …нал=18|verb …нам=-5|verb …нан=-10|verb …нар=-21|verb …нат=23|verb …нақ=-4|verb …нба=-5
verb …нбе=-5|verb …нбо=-6|verb …нбұ=-8|verb …нга=-8|verb …нда=7|verb …ндр=-10|verb …нез=4|verb …нек=-5|verb …нер=4
verb …нес=-6|verb …неш=-8|verb …нжа=-5|verb …нжү=-4|verb …ние=-4|verb …ний=-9|verb …нов=4|verb …нос=-7|verb …нсе=-4
verb …нта=-20|verb …нте=-6|verb …ныл=-13|verb …ныс=-14|verb …ныт=-13|verb …ныш=-17|verb …нік=-11|verb …нім=-4
verb …ніс=6|verb …ніш=-5|verb …нұй=-4|verb …ода=-10|verb …озо=-5|verb …озғ=-11|verb …ойы=-4|verb …окт=-5|verb …ола=-12
verb …оли=-4|verb …олл=-6|verb …олғ=-8|verb …олқ=-11|verb …олө=-5|verb …ома=-7|verb …она=-5|verb …оне=-5|verb …оны=-6
verb …ора=-4|verb …орм=-4|verb …оры=-7|verb …орғ=-17|verb …орқ=17|verb …осп=-4|verb …оте=-4|verb …оша=-5|verb …оға=-6
verb …оғы=-4|verb …оқа=-8|verb …оңғ=-4|verb …паз=-4|verb …пар=6|verb …пат=-5|verb …пер=12|verb …пет=-4|verb …пио=-4
verb …ппа=-5|verb …пта=17|verb …пте=4|verb …пыр=26|verb …пір=8|verb …раг=-8|verb …рад=-5|verb …раж=-4|verb …раз=-8
verb …рай=-8|verb …рам=-6|verb …ран=24|verb …рап=-4|verb …рас=-5|verb …рат=33|verb …рбе=-4|verb …рда=-9|verb …ред=-4
verb …рел=-20|verb …рен=19|verb …рет=4|verb …ржа=-5|verb …риа=-8|verb …рий=-5|verb …рик=-4|verb …риф=-5|verb …рия=-10
verb …рке=-5|verb …ркә=-9|verb …рла=17|verb …рма=-4|verb …рмы=-4|verb …рна=12|verb …рпі=-5|verb …рре=-4|verb …рта=-7
verb …рту=-4|verb …рті=-14|verb …рха=-6|verb …ршы=-5|verb …рыл=-8|verb …рым=4|verb …рыс=21|verb …рыт=-4|verb …рыш=-10
verb …рық=12|verb …ріг=10|verb …різ=6|verb …рік=-8|verb …ріл=-6|verb …рім=-4|verb …рін=5|verb …ріт=10|verb …рқа=-6
verb …рқы=-15|verb …рәд=-12|verb …саб=-4|verb …сал=-25|verb …сан=-25|verb …сап=-5|verb …сар=17|verb …сас=-7
verb …сау=-4|verb …сағ=-7|verb …сел=-8|verb …сен=-11|verb …сет=19|verb …сие=-9|verb …ска=-4|verb …ске=-5|verb …сла=-5
verb …смо=-5|verb …соғ=-5|verb …спа=-4|verb …сса=-5|verb …ста=8|verb …сте=4|verb …сти=-11|verb …сті=6|verb …сха=-5
verb …сыз=-6|verb …сыл=-7|verb …сым=-12|verb …сын=7|verb …сыр=21|verb …сіз=-19|verb …сік=19|verb …сіл=-4|verb …сім=-4
verb …сір=-6|verb …сіт=-9|verb …сқо=-4|verb …тал=-14|verb …там=-24|verb …тан=9|verb …таш=-16|verb …тақ=-13
verb …тге=-4|verb …тей=-4|verb …тел=-10|verb …тем=-8|verb …тен=38|verb …тза=-4|verb …тик=-5|verb …тин=-6|verb …ткі=-4
verb …тла=-6|verb …тма=-6|verb …тмо=-5|verb …тно=-5|verb …тов=4|verb …тол=8|verb …тоқ=-7|verb …тпа=-4|verb …тпе=-5
verb …трй=-6|verb …тте=10|verb …тха=-10|verb …тыл=16|verb …тым=-15|verb …тын=4|verb …тыр=15|verb …тыс=13|verb …тығ=-6
verb …тіл=-8|verb …тім=-15|verb …тір=4|verb …төр=-5|verb …уал=-4|verb …уан=17|verb …уап=-8|verb …уар=-6|verb …уат=-18
verb …уел=-7|verb …ует=-5|verb …ула=-11|verb …улл=-7|verb …уна=-8|verb …усы=-5|verb …уын=-5|verb …уыс=-28|verb …уір=-4
verb …фер=-4|verb …хаб=-5|verb …хан=-21|verb …хар=-5|verb …хат=-5|verb …хме=-4|verb …цеп=-5|verb …шай=-5|verb …шам=-8
verb …шар=-6|verb …шая=-4|verb …шин=-5|verb …шке=-7|verb …шта=-13|verb …шыл=-4|verb …шыр=-34|verb …шік=4|verb …шір=9
verb …шқы=-4|verb …ъез=-4|verb …ыба=-7|verb …ыда=-4|verb …ызм=-7|verb …ызғ=-7|verb …ыло=-5|verb …ылш=-9|verb …ылы=-5
verb …ыма=-9|verb …ыми=22|verb …ына=-6|verb …ынш=-6|verb …ыра=4|verb …ырм=-7|verb …ыру=-4|verb …ырш=-5|verb …ыры=-6
verb …ырғ=-4|verb …ыса=-5|verb …ысш=-5|verb …ыта=-11|verb …ыты=-6|verb …ышқ=-6|verb …ыға=-4|verb …ықш=-5|verb …ықы=-5
verb …ыңж=-6|verb …эйд=4|verb …юла=26|verb …яла=14|verb …ібі=-5|verb …іке=-4|verb …ілж=-5|verb …іне=-5|verb …іну=-4
verb …іпо=-9|verb …ірг=-12|verb …ірс=-4|verb …ірт=-6|verb …іта=-23|verb …іте=-23|verb …ғай=11|verb …ғал=-15
verb …ған=-4|verb …ғар=15|verb …ғас=-10|verb …ғат=-5|verb …ғақ=13|verb …ғда=-14|verb …ғож=-4|verb …ғыд=-7|verb …ғыз=17
verb …ғыл=-7|verb …ғым=-5|verb …ғын=7|verb …ғыс=6|verb …ғұр=-5|verb …қай=-4|verb …қал=-10|verb …қан=-9|verb …қау=-4
verb …қба=-6|verb …қда=-7|verb …қмо=-4|verb …қмы=-13|verb …қор=-7|verb …қос=-5|verb …қпа=-4|verb …қса=-4|verb …қта=4
verb …қыз=7|verb …қыл=-16|verb …қын=-11|verb …қыр=6|verb …қыт=14|verb …қық=-7|verb …ққа=-12|verb …қүй=5|verb …құм=-6
verb …ңар=-7|verb …ңаш=-14|verb …ңбе=-5|verb …ңда=13|verb …ңде=28|verb …ңей=-5|verb …ңел=-19|verb …ңса=-7|verb …ңсе=-4
verb …ңсы=-4|verb …ңта=-4|verb …ңыл=-5|verb …ңіз=-11|verb …ңіл=-14|verb …ңға=-6|verb …ңғо=-4|verb …ңғы=-4|verb …ңқа=-5
verb …үгі=-10|verb …үзі=9|verb …үйе=-4|verb …үйк=-4|verb …үйі=-13|verb …үкт=-9|verb …үлі=-6|verb …үре=-4|verb …үрт=-8
verb …үрі=5|verb …үсе=-4|verb …үті=-5|verb …үңі=-5|verb …ұда=-4|verb …ұйр=5|verb …ұла=-4|verb …ұлт=-4|verb …ұма=-6
verb …ұмы=-6|verb …ұна=-7|verb …ұрт=-11|verb …ұры=-6|verb …ұша=-6|verb …ұқа=-4|verb …әда=-17|verb …әйт=17|verb …әке=-4
verb …әне=-4|verb …әпі=-5|verb …әрс=-9|verb …әрт=-15|verb …әсе=-9|verb …әсі=-11|verb …әуе=-4|verb …әуі=-4|verb …әңі=-5
verb …өбе=-4|verb …өга=-14|verb …өгі=-8|verb …өйл=-7|verb …өйт=13|verb …өле=-30|verb …өлш=-5|verb …өне=-7|verb …өні=4
verb …өре=-4|verb …өрк=-9|verb …өсе=-4|verb …өңі=-9|verbalNoun=4|verbalNoun after n=4|verbalNoun after nе=-4
verbalNoun after t=4|verbalNoun after tе=12|verbalNoun after tо=-4|verbalNoun after tә=-4|verbalNoun after z=4
verbalNoun after zа=-5|verbalNoun after zе=17|verbalNoun after аt=-11|verbalNoun after аб=8|verbalNoun after аг=-9
verbalNoun after ал=10|verbalNoun after ар=-11|verbalNoun after ағ=7|verbalNoun after бғ=-4|verbalNoun after г=4
verbalNoun after еz=4|verbalNoun after ей=12|verbalNoun after ер=13|verbalNoun after й=6|verbalNoun after йt=15
verbalNoun after йе=-7|verbalNoun after ке=-16|verbalNoun after ла=15|verbalNoun after лқ=-11|verbalNoun after о=-6
verbalNoun after оn=-4|verbalNoun after ой=-9|verbalNoun after ор=14|verbalNoun after оғ=7|verbalNoun after оқ=4
verbalNoun after р=8|verbalNoun after рt=15|verbalNoun after ра=9|verbalNoun after ре=-10|verbalNoun after ур=-10
verbalNoun after ыn=-10|verbalNoun after ыt=17|verbalNoun after ыл=-7|verbalNoun after ыр=15|verbalNoun after іn=26
verbalNoun after іt=-9|verbalNoun after іz=12|verbalNoun after іг=14|verbalNoun after ір=6|verbalNoun after ғ=4
verbalNoun after ға=6|verbalNoun after қt=-4|verbalNoun after үt=9|verbalNoun after үz=-15|verbalNoun after үй=7
verbalNoun after үр=9|verbalNoun after ұt=-5|verbalNoun after ұй=7|verbalNoun after ұл=-7|verbalNoun after ұр=13
verbalNoun after ұғ=11|verbalNoun after ә=-4|verbalNoun after әб=-8|verbalNoun after өn=5|verbalNoun after өt=5
verbalNoun after өл=6|verbalNoun after өр=15|verbalNoun length 3=9|verbalNoun length 4=-4|verbalNoun length 5=11
verbalNoun then ablative=10|verbalNoun then accusative=6|verbalNoun then dative=16|verbalNoun then end=-4
verbalNoun then genitive=5|verbalNoun then his=8|verbalNoun then instrumental=21|verbalNoun then located=8
verbalNoun then locative=14|verbalNoun then my=8|verbalNoun then our=-6|verbalNoun then person=9
verbalNoun then plural=-7|verbalNoun then your=4|verbalNoun then yours=18|your after nа=-6|your after tа=-8
your after tе=-9|your after z=-6|your after zа=-5|your after а=-9|your after ал=-5|your after бы=-5|your after е=-6
your after ел=11|your after йы=-5|your after йі=4|your after л=4|your after лz=-8|your after ла=-6|your after ле=-4
your after лі=8|your after оn=9|your after р=6|your after рt=-4|your after ра=-13|your after ре=-6|your after ығ=12
your after ғ=11|your after үй=6|your length 2=-7|your then accusative=-9|your then dative=-6|your then dative1=7
your then equative=6|your then locative=-18|your then person=-5|yours=4|yours after n=10|yours after nа=-10
yours after t=10|yours after tа=7|yours after tе=-7|yours after а=-7|yours after аt=7|yours after ау=-7
yours after е=-7|yours after ра=-8|yours after рі=5|yours after у=-8|yours after уы=-7|yours after і=5
yours after іn=11|yours after қы=-5|yours after үt=4|yours length 2=-8|yours length 3=5|yours length 5=4
yours length 7=-4|yours then accusative=6|yours then dative=8|…аб+ады=5|…аб+амыз=7|…аб+амын=5|…аб+ар=-4|…аб+атын=-7
…аб+тар=10|…аб+у=8|…аб+ыл=14|…аб+ым=4|…аб+ыс=-9|…аб+іл=-5|…ав+а=-6|…ав+р=-6|…аг+ер=-8|…аг+у=-9|…ад+а=-7|…ад+ам=-8
…ад+ы=-7|…аж+да=5|…аж+дар=5|…аз+а=-4|…аз+ар=-7|…аз+бас=-5|…аз+бен=5|…аз+да=16|…аз+дай=4|…аз+дан=4|…аз+дар=6|…аз+ды=6
…аз+дыр=8|…аз+дық=7|…аз+етін=-6|…аз+у=6|…аз+ушы=-8|…аз+ы=-12|…аз+ыл=18|…аз+ым=-4|…аз+ын=-7|…аз+ған=5|…аз+ғанда=5
…аз+ғы=-4|…ай+дай=-5|…ай+дан=-19|…ай+дыр=-4|…ай+дың=10|…ай+лар=11|…ай+мыз=-4|…ай+ым=-13|…ай+ып=12|…ай+ыпты=-4
…ай+яды=4|…ай+ға=13|…ай+ғы=-4|…ак+тер=-8|…ак+тың=4|…ал+=9|…ал+а=-20|…ал+айын=4|…ал+ам=-6|…ал+ау=-5|…ал+дан=8
…ал+дар=-4|…ал+ды=-20|…ал+дым=11|…ал+дыр=-4|…ал+дық=-21|…ал+дың=5|…ал+ем=-5|…ал+и=4|…ал+ма=-30|…ал+мақ=-4|…ал+саң=5
…ал+т=-6|…ал+ушы=7|…ал+ы=10|…ал+ын=13|…ал+ып=4|…ал+ыпты=-21|…ал+ыс=10|…ал+ың=-18|…ал+ыңыз=10|…ал+і=7|…ал+ға=-12
…ал+ған=-5|…ал+ғанда=4|…ал+ғанша=4|…ал+ғы=7|…ам+=13|…ам+а=-9|…ам+амыз=-4|…ам+асыз=-7|…ам+бас=-6|…ам+да=15|…ам+дар=9
…ам+дағы=4|…ам+ды=-17|…ам+и=12|…ам+иды=4|…ам+итын=4|…ам+ның=4|…ам+сыз=-4|…ам+у=-16|…ам+ыл=-11|…ам+ып=4|…ам+ға=8
…ан+а=4|…ан+асыз=5|…ан+атын=-10|…ан+аң=7|…ан+ба=-13|…ан+бек=-4|…ан+да=17|…ан+дар=4|…ан+дағы=13|…ан+дыр=-8|…ан+дық=-7
…ан+и=9|…ан+итын=5|…ан+мен=12|…ан+нан=-5|…ан+ның=14|…ан+р=-8|…ан+сыз=-14|…ан+т=-7|…ан+у=10|…ан+ыл=10|…ан+ым=7
…ан+ымыз=11|…ан+ып=7|…ан+ырақ=19|…ан+ың=-4|…ан+ға=7|…ан+ғы=10|…ап+а=-4|…ап+па=-22|…ап+пас=-6|…ап+та=-4|…ап+тай=-7
…ап+тар=12|…ап+тағы=5|…ап+тым=4|…ап+тыр=4|…ап+тық=8|…ап+тыңыз=4|…ап+уып=17|…ап+уіп=-16|…ап+ы=6|…ап+ымыз=6|…ап+ырақ=-5
…ап+қа=8|…ап+қан=6|…ап+қы=-10|…ар+а=7|…ар+ады=6|…ар+ар=11|…ар+асыз=10|…ар+атын=12|…ар+ау=-5|…ар+да=5|…ар+дай=-20
…ар+дан=4|…ар+дағы=5|…ар+дық=6|…ар+и=-6|…ар+лар=8|…ар+ма=-11|…ар+мын=-5|…ар+сын=16|…ар+сың=-4|…ар+т=-6|…ар+у=-10
…ар+ша=-7|…ар+ыл=6|…ар+ып=18|…ар+ыс=-8|…ар+ған=16|…ар+ғы=-18|…ас+=10|…ас+а=17|…ас+ады=4|…ас+ар=-4|…ас+атын=5|…ас+ау=-9
…ас+ке=-20|…ас+па=16|…ас+пас=-4|…ас+пақ=4|…ас+са=-6|…ас+сыз=-4|…ас+т=-6|…ас+та=-20|…ас+тай=18|…ас+тан=4|…ас+тар=14
…ас+ты=-14|…ас+тыр=-6|…ас+тық=-20|…ас+тың=6|…ас+у=-27|…ас+ыл=9|…ас+ым=-12|…ас+ымыз=4|…ас+ып=6|…ас+ыңыз=4|…ас+қа=-26
…ас+қан=-10|…ас+қанда=12|…ас+қандық=4|…ас+қы=-5|…ат+=5|…ат+а=-9|…ат+ады=20|…ат+ар=-7|…ат+атын=6|…ат+ау=-9|…ат+аң=10
…ат+е=-13|…ат+ер=-6|…ат+па=8|…ат+пақ=4|…ат+са=10|…ат+сам=7|…ат+та=19|…ат+тай=8|…ат+тан=13|…ат+тар=9|…ат+ты=8
…ат+тым=-5|…ат+тық=-5|…ат+тың=10|…ат+у=16|…ат+ушы=-14|…ат+ыл=6|…ат+ым=6|…ат+ымыз=4|…ат+ын=-8|…ат+ып=21|…ат+ыс=7
…ат+қа=12|…ат+қан=16|…ат+қанда=5|…ау+=5|…ау+ады=9|…ау+атын=-6|…ау+да=-7|…ау+дай=5|…ау+дағы=5|…ау+дың=17|…ау+лар=22
…ау+мен=-6|…ау+р=-9|…ау+ы=-5|…ау+ыл=-5|…ау+ып=-8|…ау+ыс=-7|…ау+ыңыз=-7|…ау+іп=-4|…ау+іпті=-5|…ау+ға=-19|…аф+ы=6
…ах+тер=-23|…аш+а=14|…аш+ар=-6|…аш+тан=-5|…аш+ты=-11|…аш+тың=7|…аш+ын=-7|…аш+ып=-7|…аш+қа=5|…аш+қы=-6|…ая+н=-7
…ая+п=14|…ая+р=-12|…ая+с=-4|…ая+ғы=-15|…ағ+а=-6|…ағ+ады=12|…ағ+ам=-7|…ағ+асың=5|…ағ+ым=-11|…ағ+ын=-5|…ағ+ырақ=-4
…ақ+пақ=-6|…ақ+пен=12|…ақ+тай=-20|…ақ+тан=10|…ақ+тар=8|…ақ+тағы=14|…ақ+тық=-4|…ақ+тың=8|…ақ+ы=-14|…ақ+ыл=-5|…ақ+қа=11
…ақ+қан=21|…аң+=16|…аң+а=-7|…аң+да=13|…аң+дай=-10|…аң+дар=-6|…аң+дағы=4|…аң+ды=-10|…аң+ның=4|…аң+сыз=-4|…аң+ы=24
…аң+ырақ=-13|…аң+ға=15|…аң+ғы=-7|…аһ+ар=-4|…ба+=4|…ба+дан=-7|…ба+й=-10|…ба+йды=-7|…ба+л=-6|…ба+лар=7|…ба+м=6
…ба+мыз=-4|…ба+ны=16|…ба+ның=8|…ба+р=-4|…ба+т=-6|…бе+=5|…бе+гі=-5|…бе+де=5|…бе+дегі=4|…бе+йді=-7|…бе+лер=4|…бе+м=5
…бе+п=-14|…бе+р=-5|…бе+сі=7|…бе+т=-8|…би+етін=-5|…бо+л=-8|…бо+р=-5|…бр+иді=4|…бы+л=-4|…бы+ны=-17|…бы+р=-6|…бы+с=-6
…бы+сы=-5|…бы+ғы=-7|…бы+ң=-5|…бі+=4|…бі+ге=4|…бі+де=7|…бі+дегі=5|…бі+л=-4|…бі+нің=6|…бі+р=-5|…бі+рек=10|…бі+сі=6
…бғ+у=-4|…бұ+л=-5|…бұ+ған=-8|…ва+=-15|…ва+лар=5|…ва+н=-5|…ва+ның=4|…ва+сы=5|…ва+ға=-9|…ве+т=-10|…во+дан=6|…вр+=6
…вт+і=5|…га+=5|…га+л=-14|…га+н=-8|…га+ның=5|…ге+ге=5|…ге+дей=-4|…ге+й=-4|…ге+л=-5|…ге+ні=14|…ге+р=-6|…ге+сі=6
…ге+уші=-12|…ги+=4|…гт+ың=-4|…гу+=13|…гу+лер=-12|…гі+ге=5|…гі+дегі=4|…гі+л=-6|…гі+лер=10|…гі+нші=-7|…гі+ні=10
…гі+нің=6|…гі+п=4|…гі+с=-5|…гі+сі=15|…гү+л=-6|…да+да=20|…да+дағы=6|…да+ды=14|…да+й=-5|…да+йды=9|…да+ймыз=13|…да+ймын=7
…да+л=28|…да+лар=12|…да+м=-5|…да+ма=5|…да+мас=-5|…да+ны=14|…да+ның=8|…да+п=9|…да+с=-11|…да+са=6|…да+сы=19|…да+у=17
…да+ушы=6|…да+ған=19|…да+ғанда=4|…да+ғы=-4|…да+ңыздар=10|…де+=-6|…де+ген=12|…де+генде=9|…де+де=7|…де+ді=17|…де+йді=15
…де+йсіз=-8|…де+л=-12|…де+лер=5|…де+м=-6|…де+ме=14|…де+мек=5|…де+н=-4|…де+ні=-8|…де+п=4|…де+с=-7|…де+сі=4|…де+т=-6
…де+у=18|…де+ше=-12|…дж+ар=-5|…дж+и=-4|…ди+=5|…ди+ге=5|…до+р=-8|…др+а=-11|…дс+тан=-15|…дш+і=5|…ды+да=22|…ды+лар=6
…ды+м=-4|…ды+мен=-22|…ды+н=-6|…ды+ның=7|…ды+сы=8|…ды+ғы=-9|…ды+ңыз=-7|…ді+ген=-5|…ді+гі=-9|…ді+лер=10|…ді+мін=10
…ді+н=-4|…ді+нің=7|…ді+р=-5|…ді+рек=4|…ді+ңіз=-4|…еб+тер=7|…ев+а=-6|…ев+пен=8|…ев+тың=9|…ев+тің=4|…ег+е=-4|…ег+етін=5
…ег+уші=4|…ег+іл=-7|…ег+іп=-9|…ед+е=-4|…ед+ер=-11|…ед+пен=4|…ед+тің=4|…ед+і=-7|…ез+ге=-4|…ез+де=16|…ез+дегі=4
…ез+ден=10|…ез+ді=23|…ез+дік=-5|…ез+дір=-10|…ез+дің=-26|…ез+ер=-8|…ез+у=4|…ез+і=12|…ез+ім=-9|…ез+ін=-4|…ез+іп=5
…ей+ге=8|…ей+де=8|…ей+дегі=4|…ей+ді=-6|…ей+дің=5|…ей+еді=4|…ей+лер=9|…ей+мен=-4|…ей+т=-4|…ей+ю=12|…ей+я=-4|…ек+е=-17
…ек+ер=-8|…ек+есіз=-4|…ек+етін=-6|…ек+ке=4|…ек+тар=-33|…ек+тен=16|…ек+тер=12|…ек+ті=25|…ек+тік=-6|…ек+тің=9|…ек+ше=-5
…ек+іл=-5|…ел+=5|…ел+ге=12|…ел+гелі=7|…ел+ген=11|…ел+генде=6|…ел+гі=-10|…ел+де=-17|…ел+дей=4|…ел+дер=6|…ел+ді=-13
…ел+дік=8|…ел+е=13|…ел+еді=11|…ел+есіздер=8|…ел+етін=6|…ел+еу=-11|…ел+ме=12|…ел+мекші=5|…ел+і=5|…ел+ім=5|…ел+ін=-6
…ел+іпті=11|…ел+ірек=-4|…ел+іс=4|…ем+=8|…ем+ба=-4|…ем+ге=8|…ем+гі=4|…ем+де=16|…ем+дегі=7|…ем+дер=4|…ем+дік=-5|…ем+е=-7
…ем+еді=-10|…ем+нен=-7|…ем+нің=-11|…ем+т=-5|…ен+атын=-9|…ен+ба=-11|…ен+бе=7|…ен+ге=-4|…ен+ген=28|…ен+гі=-18|…ен+де=-8
…ен+дер=10|…ен+ді=20|…ен+е=-12|…ен+еді=24|…ен+ейін=17|…ен+еміз=12|…ен+емін=4|…ен+етін=24|…ен+нен=11|…ен+нің=15
…ен+т=-4|…ен+уші=5|…ен+ім=-5|…ен+іп=8|…ен+іпті=8|…ен+ірек=5|…ен+ің=-4|…еп+кен=8|…еп+тен=7|…еп+тер=9|…ер+ге=20
…ер+ген=-12|…ер+генде=10|…ер+гі=20|…ер+дан=-6|…ер+де=14|…ер+дім=4|…ер+діңіз=7|…ер+е=11|…ер+еді=14|…ер+ейін=5
…ер+емін=7|…ер+ер=10|…ер+етін=7|…ер+ең=-10|…ер+и=-4|…ер+лер=11|…ер+ме=9|…ер+мес=6|…ер+міз=-6|…ер+мін=-8|…ер+се=11
…ер+у=13|…ер+ы=5|…ер+іл=12|…ер+ім=-11|…ер+іп=5|…ер+іс=-5|…ес+=9|…ес+ар=-8|…ес+е=-7|…ес+еді=16|…ес+емін=7|…ес+ер=-15
…ес+етін=5|…ес+ке=-5|…ес+кен=-8|…ес+кенде=14|…ес+пе=4|…ес+пек=4|…ес+те=-11|…ес+тер=10|…ес+тік=-4|…ес+тім=6|…ес+тің=7
…ес+у=-21|…ес+інші=7|…ес+іңіз=6|…ет+=4|…ет+а=-9|…ет+е=26|…ет+еді=13|…ет+еміз=5|…ет+ер=10|…ет+есің=4|…ет+етін=6
…ет+ке=11|…ет+кен=11|…ет+кіз=-5|…ет+пе=5|…ет+пен=4|…ет+пес=15|…ет+р=-4|…ет+се=4|…ет+сіз=-14|…ет+те=-7|…ет+тегі=5
…ет+тен=16|…ет+тер=8|…ет+ті=-19|…ет+тім=11|…ет+тің=8|…ет+у=8|…ет+і=7|…ет+іл=5|…ет+ім=-5|…ет+іп=15|…ет+іпті=6|…еу+=6
…еу+ге=-8|…еу+де=13|…еу+ді=22|…еу+етін=-4|…еу+лер=5|…еу+мен=-5|…еф+а=-5|…еш+е=-21|…еш+ем=-7|…еш+кенде=4|…еш+тер=-9
…еш+ті=-7|…еш+у=20|…еш+інші=-4|…ею+=-4|…ею+і=-6|…ея+=4|…ея+мен=4|…ея+ны=9|…ея+ның=5|…ең+=16|…ең+бе=-9|…ең+ге=-6
…ең+ген=-22|…ең+гі=-4|…ең+дегі=5|…ең+дер=-18|…ең+дік=-5|…ең+е=-15|…ең+мен=4|…ең+нің=4|…ең+і=13|…ең+іл=-11|…ең+ім=-4
…жа+=8|…жа+дан=-4|…жа+й=-5|…жа+л=-5|…жа+н=-7|…жа+ны=-9|…жа+ның=4|…жа+р=-7|…же+де=4|…же+й=-5|…же+лер=6|…же+ні=7
…же+сі=12|…же+т=-8|…жи+=5|…жи+лер=8|…жы+л=-4|…жы+ма=4|…жы+ны=6|…жі+=4|…жі+ң=-13|…за+=4|…за+да=-15|…за+л=-4|…за+лар=5
…за+ны=6|…за+ның=5|…за+п=-5|…за+р=-6|…за+сы=25|…за+т=-4|…за+у=-4|…за+ға=6|…за+ғы=-9|…зб+і=-6|…зг+е=-5|…зе+ден=4
…зе+ні=-11|…зе+р=-11|…зе+сі=7|…зе+у=8|…зм+де=6|…зм+дер=6|…зм+ді=18|…зм+етін=-7|…зо+иды=-4|…зо+р=-4|…зс+тан=-4|…зу+ді=6
…зу+лар=9|…зы+=6|…зы+дан=9|…зы+лар=5|…зы+ның=9|…зы+ға=4|…зы+ғы=-9|…зі+м=-8|…зі+н=-5|…зі+нің=4|…зі+п=8|…зі+р=-13
…зғ+а=-8|…зғ+ады=-10|…иа+да=-7|…иа+л=-8|…иа+н=-6|…ив+ті=-4|…ив+тік=-4|…иг+е=-4|…иг+і=5|…ид+а=-4|…ид+тер=6|…ид+ты=-5
…ид+ті=-4|…ид+ы=-6|…ие+=5|…ие+ге=5|…ие+де=5|…ие+нің=8|…ие+р=-4|…ие+т=-7|…ии+т=-5|…ий+=6|…ий+я=-5|…ик+а=-4|…ик+тер=4
…ик+ті=-6|…ил+е=-4|…ил+ер=-4|…им+а=-8|…им+ді=-7|…им+нің=4|…ин+а=-9|…ин+ген=7|…ин+гі=-4|…ин+дер=5|…ин+ді=-9|…ин+е=-4
…ин+етін=-8|…ин+и=-4|…ин+нің=7|…ин+ы=-4|…ио+ген=-6|…ио+н=-4|…ип+атын=-6|…ир+=4|…ис+тан=-19|…ис+тер=4|…ис+ті=-5
…ис+тік=-4|…ис+ы=-9|…ит+=6|…ит+ер=-5|…ит+етін=-4|…ит+те=-17|…ит+тегі=-9|…ит+тен=4|…ит+тер=11|…ит+ті=-7|…ит+ы=-4
…иф+атын=-5|…иф+тер=5|…их+атын=9|…их+та=5|…их+ы=7|…их+ымыз=4|…иы+л=-5|…иы+н=-5|…иы+п=-4|…ия+=5|…ия+да=14|…ия+дан=4
…ия+дағы=10|…ия+л=-5|…ия+лар=8|…ия+мен=11|…ия+мыз=4|…ия+ны=18|…ия+ның=10|…ия+р=-4|…ия+сы=13|…ия+ға=9|…иі+п=8
…иқ+тай=15|…йб+ы=-20|…йд+ті=4|…йе+=6|…йе+гі=-5|…йе+н=-4|…йе+ні=6|…йе+нің=8|…йе+сі=11|…йе+у=-7|…йл+еді=-8|…йм+ы=-6
…йм+ға=5|…йн+ды=-8|…йн+и=-7|…йн+ы=7|…йн+і=9|…йп+атын=-4|…йп+і=4|…йр+дің=5|…йс+і=-6|…йс+ін=-5|…йс+ің=-4|…йт+=6
…йт+ады=7|…йт+айын=7|…йт+амын=5|…йт+ар=22|…йт+атын=5|…йт+емін=5|…йт+кен=7|…йт+кенде=4|…йт+па=13|…йт+пе=-21|…йт+се=-8
…йт+сін=5|…йт+ты=15|…йт+тым=4|…йт+ті=17|…йт+у=15|…йт+ушы=19|…йт+ы=-4|…йт+ыл=16|…йт+ып=11|…йт+ыпты=5|…йт+ыс=-18
…йт+і=-5|…йт+іл=13|…йт+іп=17|…йт+қан=7|…йт+қанда=4|…йт+қы=18|…йш+а=-4|…йш+ыл=-4|…йы+=-4|…йы+м=-7|…йы+ншы=-6|…йы+ны=-6
…йы+п=-11|…йы+р=-5|…йы+рақ=-4|…йы+с=6|…йы+сы=-21|…йы+т=-4|…йы+ң=-4|…йі+н=-5|…йі+нші=-4|…йі+р=-4|…йі+сі=-6|…йқ+ы=-12
…йқ+ым=10|…ка+=5|…ка+да=8|…ка+дан=5|…ка+дағы=5|…ка+лар=5|…ка+н=-8|…ка+ның=8|…ка+сы=11|…ке+ге=10|…ке+дегі=14|…ке+й=-6
…ке+л=-6|…ке+лер=4|…ке+м=16|…ке+мен=-17|…ке+н=-4|…ке+п=-8|…ке+р=-4|…ке+с=-4|…ке+сі=18|…ке+у=-16|…ки+=4|…кл+ді=-4
…кп+і=-12|…кп+ін=-6|…кс+иді=-5|…кс+тан=-16|…кт+=6|…кт+ады=-4|…кт+е=-5|…кт+еді=-10|…кт+ке=4|…кт+і=-8|…кш+е=-5|…кі+=16
…кі+ге=5|…кі+л=-7|…кі+нші=19|…кі+нің=9|…кі+т=-4|…кә+с=-9|…кө+л=-4|…ла+да=12|…ла+дан=4|…ла+ды=6|…ла+й=-21|…ла+йды=14
…ла+ймын=9|…ла+йсыздар=8|…ла+йтын=10|…ла+лар=6|…ла+м=9|…ла+ма=9|…ла+мыз=-6|…ла+н=16|…ла+ны=6|…ла+ның=6|…ла+п=7|…ла+с=4
…ла+са=-12|…ла+сы=10|…ла+т=-8|…ла+у=15|…ла+ушы=-5|…ла+ша=-5|…ла+ға=7|…ла+ғы=-8|…ла+ң=-7|…лг+іл=-5|…ле+ген=-20
…ле+гі=-4|…ле+й=16|…ле+йді=12|…ле+йтін=13|…ле+лер=9|…ле+м=-5|…ле+ме=9|…ле+міз=-5|…ле+н=-10|…ле+ні=17|…ле+сем=4
…ле+сі=-9|…ле+т=-8|…ле+уші=19|…ле+ң=-5|…лж+ы=-5|…лж+ың=-4|…лж+ің=-11|…ли+ге=4|…ли+мен=-4|…ли+т=-4|…лк+е=-8|…лк+і=-4
…лк+ім=11|…лл+а=-12|…лл+ар=-4|…лл+ер=-4|…лл+и=5|…лм+ады=-4|…лм+ыс=-4|…ло+р=-7|…лп+ы=8|…лс+тан=-9|…лс+ы=-5|…лс+і=-5
…лт+=9|…лт+тар=7|…лт+ты=-5|…лт+тық=-5|…лт+тың=4|…лт+ы=-8|…лт+ып=8|…лу+=-4|…лу+ге=-4|…лу+ды=-5|…лу+дың=-8|…лу+дің=-8
…лу+лар=4|…лу+ы=-4|…лу+і=-5|…лш+ер=-5|…лш+ы=-16|…лш+ын=-8|…лы+гі=6|…лы+да=9|…лы+лар=9|…лы+м=-6|…лы+мен=-5|…лы+пты=-10
…лы+сы=-6|…лы+ғы=-6|…лы+ң=-8|…ля+сы=4|…лі+гі=-7|…лі+де=-4|…лі+лер=6|…лі+м=-5|…лі+п=4|…лі+ң=8|…лғ+а=-7|…лғ+и=-4
…лқ+у=-11|…лқ+ы=-7|…лқ+ым=-5|…лө+н=-5|…ма+=8|…ма+да=9|…ма+дағы=4|…ма+йды=-5|…ма+лар=8|…ма+м=5|…ма+мен=9|…ма+мыз=6
…ма+н=-7|…ма+ның=12|…ма+р=-6|…ма+са=-6|…ма+сы=18|…ма+сыз=-6|…ма+т=-4|…ма+у=-7|…ма+ға=13|…ма+ған=-6|…ма+ғы=-11|…мб+ы=-8
…ме+=10|…ме+ге=9|…ме+ген=-4|…ме+гі=-6|…ме+де=7|…ме+й=-5|…ме+йді=-6|…ме+лер=7|…ме+ні=12|…ме+нің=7|…ме+с=-10|…ме+се=-4
…ме+сі=5|…ме+у=-4|…ме+уші=-14|…ми+=-6|…ми+да=-8|…ми+ды=14|…ми+ып=4|…ми+ған=14|…мк+і=-7|…мн+і=-4|…мн+ің=-5|…мо+л=-6
…мо+р=-6|…мт+иды=4|…мт+ыл=-28|…му+=11|…му+да=-17|…му+ды=21|…му+дың=16|…му+ы=12|…му+ымыз=19|…мы+ды=9|…мы+л=-7|…мы+ма=4
…мы+ның=5|…мы+п=4|…мы+с=-9|…мы+сы=-16|…мы+сын=-5|…мы+т=-6|…мы+ған=12|…мі+міз=4|…мі+сі=-9|…мұ+ны=-4|…мұ+р=-7|…на+дай=5
…на+дан=-7|…на+дағы=12|…на+й=10|…на+йды=9|…на+ймыз=7|…на+ймын=9|…на+йтын=8|…на+лар=11|…на+м=-7|…на+ма=8|…на+мақ=5
…на+ны=22|…на+ның=5|…на+п=13|…на+р=-6|…на+с=-4|…на+са=7|…на+сы=15|…на+т=-5|…на+ға=18|…на+ған=22|…на+ғы=-7|…нг+ке=4
…нг+те=13|…нг+і=-5|…не+ге=-8|…не+гі=-5|…не+ді=-6|…не+міз=-8|…не+н=-4|…не+р=-6|…не+с=-4|…не+се=-4|…не+ше=-5|…не+ң=-4
…ни+=7|…ни+ды=5|…ни+е=-5|…ни+етін=-4|…ни+й=-4|…нм+ы=-5|…нн+ның=6|…нн+ы=6|…но+с=-5|…но+ға=6|…нс+тан=-5|…нт+=7|…нт+ер=-4
…нт+пе=-4|…нт+тар=5|…нт+те=19|…нт+тер=6|…нт+ты=-11|…нт+у=-4|…нт+і=5|…ну+=29|…ну+ге=-6|…ну+ды=14|…ну+дың=8|…ну+ді=-17
…ну+дің=-6|…ну+ға=-19|…нш+а=-6|…нш+і=-7|…ны+дан=4|…ны+й=-4|…ны+л=14|…ны+мен=7|…ны+п=-10|…ны+с=26|…ны+сы=-11|…ны+т=32
…ні+нің=8|…ні+п=15|…ні+рек=-4|…об+ыл=-4|…ов+а=25|…ов+тан=5|…ов+тың=6|…ог+тер=4|…ог+ы=-4|…од+а=-7|…од+ты=-4|…ож+а=-6
…оз+дық=-4|…оз+дың=6|…оз+ыл=13|…оз+ып=-6|…оз+ға=-14|…ой+=5|…ой+да=-9|…ой+ды=10|…ой+дым=5|…ой+ма=7|…ой+мақ=5|…ой+ы=7
…ой+ыл=15|…ой+ым=-6|…ой+ып=10|…ой+ю=-9|…ой+юшы=5|…ой+яды=5|…ой+ға=10|…ой+ған=6|…ол+=5|…ол+а=5|…ол+ады=15|…ол+ам=6
…ол+ар=18|…ол+атын=14|…ол+да=-15|…ол+дан=11|…ол+дар=9|…ол+ды=19|…ол+дыр=12|…ол+дыңыз=10|…ол+ма=11|…ол+мас=-5|…ол+мақ=4
…ол+мен=4|…ол+сақ=4|…ол+сын=9|…ол+т=-8|…ол+ы=5|…ол+ым=25|…ол+ып=5|…ол+ыпты=18|…ол+ыс=-5|…ол+ыңыздар=5|…ол+ған=14
…ол+ғанда=-5|…ом+да=5|…он+=5|…он+атын=-7|…он+да=19|…он+дай=8|…он+дар=6|…он+дағы=4|…он+дық=-4|…он+нан=5|…он+ның=10
…он+у=-4|…он+ы=6|…он+ға=5|…оп+=8|…оп+сыз=-4|…оп+тар=6|…оп+ты=-10|…оп+ырақ=-6|…оп+қа=10|…ор+=6|…ор+а=-10|…ор+да=-18
…ор+дан=15|…ор+дағы=7|…ор+ды=4|…ор+дың=9|…ор+лар=8|…ор+у=14|…ор+ы=-11|…ор+ын=-5|…ор+ға=-25|…ор+ған=-29|…ор+ғанда=6
…ос+=4|…ос+а=4|…ос+па=-7|…ос+ты=5|…ос+тық=-8|…ос+ы=4|…ос+ыл=25|…ос+ым=-5|…ос+ып=5|…ос+қан=5|…ос+қанда=5|…от+а=-7
…от+тар=4|…от+ы=6|…от+қа=8|…оу+=6|…оу+дың=4|…ош+ы=4|…ош+қа=-11|…ою+=10|…оғ+а=-5|…оғ+ар=9|…оғ+у=7|…оғ+ыл=7|…оғ+ыс=-4
…оқ+па=-5|…оқ+тыр=7|…оқ+у=18|…оқ+ым=8|…оң+=5|…оң+ды=-5|…оң+ы=-4|…оң+ғы=12|…па+=6|…па+й=-7|…па+йды=-6|…па+лар=7
…па+н=-7|…па+ның=4|…па+п=-6|…па+сы=17|…па+т=-4|…па+ға=4|…па+ғы=-9|…па+ң=-4|…пе+=6|…пе+р=-6|…пе+се=-4|…пе+сі=-7
…пз+і=-8|…по+р=-9|…пп+а=-6|…пу+р=-6|…пы+м=4|…пы+рақ=-7|…пі+=4|…пі+н=-6|…пі+ні=-6|…пі+нің=5|…пі+р=-4|…ра+да=-4
…ра+дай=5|…ра+дан=10|…ра+дағы=4|…ра+ды=4|…ра+й=-6|…ра+йды=26|…ра+йм=-4|…ра+ймыз=7|…ра+йсыздар=4|…ра+йтын=14|…ра+лар=9
…ра+м=-8|…ра+ма=9|…ра+мастан=4|…ра+н=-12|…ра+ншы=-5|…ра+ны=4|…ра+ның=9|…ра+п=4|…ра+пты=4|…ра+р=-8|…ра+са=18|…ра+сы=17
…ра+т=-6|…ра+у=9|…ра+ға=-4|…ра+ған=4|…ра+ғанда=6|…ра+ғы=23|…ра+ң=-16|…рг+а=-4|…рг+ер=-4|…рг+те=7|…рг+тың=8|…рг+тің=4
…рг+і=-9|…рд+тағы=4|…рд+тер=7|…рд+тың=5|…рд+қа=4|…ре+=-5|…ре+гі=-10|…ре+ді=-4|…ре+л=27|…ре+лер=5|…ре+н=-6|…ре+ні=6
…ре+р=-6|…ре+с=-6|…ре+се=-9|…ре+сек=-7|…ре+сі=4|…ре+т=-4|…ре+у=-10|…ре+ң=-8|…рз+ім=-6|…ри+=5|…ри+да=-5|…ри+й=-4
…рй+яды=-6|…рк+е=5|…рк+ем=-9|…рк+те=5|…рк+тегі=5|…рк+тің=7|…рк+і=-12|…рл+а=-10|…рл+ады=-9|…рл+еу=-4|…рл+ым=-4|…рм+а=-5
…рм+атын=-5|…рм+ы=-12|…рм+і=-13|…рн+нің=4|…рн+ы=17|…ро+н=-4|…ро+с=-5|…ро+сыз=-6|…ро+ға=4|…рп+ы=-4|…рп+і=-14|…рп+ін=-5
…рс+е=-7|…рс+кі=-4|…рс+тан=-6|…рс+тар=4|…рс+тің=5|…рс+ы=-11|…рс+ың=-8|…рт+=6|…рт+а=20|…рт+е=-14|…рт+еді=4|…рт+ең=-7
…рт+кі=-11|…рт+пен=4|…рт+та=-21|…рт+тар=9|…рт+тей=-10|…рт+тер=4|…рт+ты=4|…рт+тыр=31|…рт+тың=4|…рт+ті=10|…рт+у=17
…рт+ушы=-4|…рт+ы=16|…рт+ыл=20|…рт+ым=-13|…рт+ыс=12|…рт+і=4|…рт+іл=7|…рт+іп=-17|…рт+іс=-11|…рт+қа=7|…рт+қалы=-5
…рт+қан=6|…рт+қы=-5|…ру+=7|…ру+ам=-5|…ру+ге=-4|…ру+гі=-4|…ру+дағы=-4|…ру+де=-4|…ру+ды=5|…ру+дың=5|…ру+лар=4|…ру+мен=-8
…ру+ы=-8|…ру+і=-5|…ру+ға=-10|…рш+а=-8|…рш+ау=-4|…рш+ыл=-8|…рш+ім=-4|…ры+дан=5|…ры+м=-9|…ры+мыз=-6|…ры+ны=32|…ры+п=-4
…ры+с=-4|…ры+сы=-23|…ры+сын=-7|…ры+т=-6|…ры+ған=6|…ры+ғы=-9|…рі+лер=9|…рі+м=-6|…рі+нші=9|…рі+ның=13|…рі+с=-4|…рі+т=-5
…рі+ңіз=5|…рғ+ады=-12|…рғ+ы=-11|…рғ+ып=7|…рқ+а=-6|…рқ+ады=7|…рқ+ушы=14|…рқ+ы=-12|…рқ+ын=-13|…рқ+ып=4|…са+ды=-10
…са+йды=7|…са+л=24|…са+лар=9|…са+ма=5|…са+мын=-4|…са+н=-8|…са+п=-5|…са+пты=17|…са+р=-8|…са+с=29|…са+сы=8|…са+у=7
…са+ушы=-7|…са+ға=-22|…са+ған=-31|…са+ғандық=5|…са+ғы=-4|…са+ң=-7|…са+ңыздар=19|…се+=16|…се+ден=5|…се+ді=-6|…се+й=-7
…се+л=-5|…се+лер=8|…се+н=-13|…се+ні=10|…се+п=-12|…се+р=-8|…се+сі=5|…се+у=-5|…се+ң=-8|…се+ңдер=-9|…си+=5|…си+мен=4
…ск+еу=-6|…см+и=-4|…со+н=-5|…сп+ар=-4|…сп+е=-4|…сп+і=-4|…ст+=9|…ст+а=-4|…ст+ады=-10|…ст+ам=-8|…ст+амыз=4|…ст+ау=-6
…ст+е=-8|…ст+еді=-13|…ст+иді=16|…ст+і=15|…ст+іл=19|…ст+іп=-5|…су+ге=25|…су+де=9|…су+ді=11|…су+лар=-4|…су+ы=-10|…су+і=5
…су+іміз=6|…сш+а=-5|…сш+ы=-7|…сы+=-5|…сы+дан=-9|…сы+л=-4|…сы+лар=17|…сы+м=-13|…сы+мыз=-4|…сы+ның=-4|…сы+р=-4|…сы+рақ=8
…сы+ң=-6|…сі+лер=6|…сі+м=-6|…сі+ні=14|…сі+нің=-5|…сі+п=-13|…сі+т=-8|…сі+ң=-6|…сқ+а=-4|…та+=5|…та+да=12|…та+ды=16
…та+дық=8|…та+й=16|…та+йды=6|…та+йтын=5|…та+л=22|…та+лар=7|…та+м=-17|…та+н=-14|…та+ншы=6|…та+ны=-4|…та+ның=9|…та+п=14
…та+пты=5|…та+с=10|…та+сы=16|…та+сың=-4|…та+т=-5|…та+у=-9|…та+ша=-11|…та+ға=6|…та+ған=34|…та+ғы=11|…та+ң=-6
…та+ңдар=20|…те+=9|…те+ге=-9|…те+генде=-6|…те+гі=-8|…те+дегі=4|…те+дің=5|…те+йді=13|…те+йміз=8|…те+йтін=10|…те+м=-9
…те+мақ=-7|…те+ме=15|…те+мес=8|…те+н=-9|…те+ні=-7|…те+п=7|…те+с=-4|…те+се=8|…те+у=15|…те+уші=21|…те+ң=-10|…ти+=7
…ти+ді=-12|…тк+ер=-4|…то+р=-4|…тп+е=-4|…тр+=4|…тр+а=-7|…тр+ге=8|…тр+ден=5|…тр+лар=5|…тс+тан=-5|…тс+тегі=4|…тс+тен=5
…тс+қа=4|…тт+=6|…ту+=-5|…ту+ар=-4|…ту+ге=7|…ту+де=-4|…ту+ден=12|…ту+ды=-4|…ту+дың=-7|…ту+ді=-6|…ту+дің=-6|…ту+лер=10
…ту+ға=-6|…тч+та=5|…тч+ы=6|…ты+=10|…ты+да=14|…ты+дан=10|…ты+дағы=4|…ты+й=4|…ты+л=-16|…ты+лар=9|…ты+мен=-7|…ты+мыз=4
…ты+мын=9|…ты+н=-4|…ты+ншы=-4|…ты+ның=14|…ты+п=7|…ты+р=-8|…ты+с=-5|…ты+сы=13|…ты+ға=4|…ты+ғы=-9|…ты+ң=-4|…ты+ңыз=5
…ті+=4|…ті+ген=5|…ті+гі=-10|…ті+дім=8|…ті+л=6|…ті+лер=9|…ті+м=-18|…ті+нші=7|…ті+р=19|…ті+сі=26|…ті+ң=-4|…тқ+ы=-4
…уа+=5|…уа+ды=-4|…уа+л=-6|…уа+м=11|…уа+н=-6|…уа+ның=4|…уа+п=-9|…уа+пты=-4|…уа+сы=12|…уд+а=-4|…уд+ты=-4|…уд+ы=-6
…уд+і=-8|…уд+ің=-4|…уе+гі=-4|…уе+л=-4|…уз+ы=5|…уз+ым=6|…ул+де=-4|…ум+а=-5|…ум+дар=5|…ум+ы=4|…ун+а=-4|…ун+ды=-4
…ун+мен=4|…ур+=8|…ур+а=-7|…ур+да=5|…ур+де=4|…ур+дегі=4|…ур+етін=-12|…ур+у=-10|…ур+ы=-12|…ус+а=-11|…ус+те=-5|…ус+ты=-6
…ус+ым=-4|…ут+та=6|…ут+тан=4|…ут+ы=9|…уу+ы=-5|…уш+ы=-4|…уы+м=-4|…уы+ны=-4|…уы+п=-8|…уы+р=-7|…уы+с=-10|…уы+сы=-8
…уы+ғы=-5|…уы+ңыз=-7|…уі+=7|…уі+нің=7|…уі+п=-8|…уі+р=-6|…уә+лар=5|…фа+=7|…фт+ты=-4|…фы+ның=7|…фэ+р=-4|…ха+=5|…ха+н=-11
…ха+т=-4|…ха+ң=-4|…хе+мен=-15|…ца+ға=-8|…це+сі=-11|…цк+і=8|…че+дан=-7|…чи+=5|…ша+=9|…ша+да=9|…ша+дан=8|…ша+ды=-4
…ша+лар=9|…ша+м=-17|…ша+н=-11|…ша+ны=5|…ша+ның=6|…ша+р=-8|…ша+сы=19|…ша+у=7|…ша+ға=9|…ша+ған=-16|…ша+ғы=-6|…ша+ң=-5
…ша+ңыз=9|…ше+гі=-10|…ше+йді=-6|…ше+лер=5|…ше+м=8|…ше+н=-4|…ше+р=-11|…ше+сі=7|…ше+у=-24|…шк+ім=-6|…шо+р=-4|…шу+ге=-4
…шу+лар=8|…шу+і=-6|…шу+ға=-4|…шы+=7|…шы+дан=6|…шы+л=12|…шы+лар=14|…шы+м=4|…шы+мыз=4|…шы+н=-7|…шы+ның=5|…шы+сы=25
…ші+гі=-7|…ші+лер=5|…ші+мен=-4|…ші+нші=7|…ші+п=4|…ші+р=-4|…ші+рек=11|…ші+сі=9|…шқ+ы=-4|…шқ+ыл=-5|…шө+п=-5|…ще+ге=4
…ще+сі=7|…щы+=6|…ыб+ы=8|…ыб+ыс=-4|…ыд+а=-6|…ыд+ы=-7|…ыз+ба=8|…ыз+да=6|…ыз+дан=-11|…ыз+дық=-6|…ыз+ыл=7|…ыз+ға=14
…ый+ым=-4|…ыл+=14|…ыл+а=-13|…ыл+да=7|…ыл+дай=-5|…ыл+дан=10|…ыл+дар=12|…ыл+ды=-7|…ыл+дым=-11|…ыл+дық=-6|…ыл+дың=11
…ыл+ма=6|…ыл+мен=11|…ыл+са=-4|…ыл+сын=15|…ыл+у=-7|…ыл+ы=4|…ыл+ым=-8|…ыл+ып=-10|…ыл+ға=20|…ыл+ғы=-7|…ым+=4|…ым+а=-11
…ым+ба=9|…ым+да=11|…ым+дай=18|…ым+дар=10|…ым+дағы=13|…ым+ды=-16|…ым+дық=-4|…ым+и=-6|…ым+иды=-8|…ым+мен=6|…ым+нан=12
…ым+ның=4|…ым+сыз=-8|…ым+ы=10|…ым+ға=12|…ын+=5|…ын+ар=-7|…ын+атын=7|…ын+ба=25|…ын+да=-6|…ын+дай=10|…ын+дар=8
…ын+дағы=-9|…ын+де=-4|…ын+ды=-13|…ын+дым=5|…ын+дыр=32|…ын+мен=6|…ын+нан=16|…ын+ның=8|…ын+са=19|…ын+сыз=4|…ын+у=-10
…ын+ушы=-5|…ын+ша=-4|…ын+ы=-14|…ын+ын=20|…ын+ып=-12|…ын+ырақ=14|…ын+ға=10|…ып+=-7|…ып+та=-14|…ып+тан=13|…ып+тар=8
…ып+ты=-11|…ып+тық=-4|…ыр+=7|…ыр+ады=6|…ыр+амын=6|…ыр+ар=6|…ыр+асыз=4|…ыр+атын=5|…ыр+да=11|…ыр+дан=10|…ыр+дағы=5
…ыр+ды=14|…ыр+дық=19|…ыр+дың=9|…ыр+лар=10|…ыр+ма=11|…ыр+мен=8|…ыр+мыз=4|…ыр+мын=10|…ыр+сың=4|…ыр+у=15|…ыр+ыл=14
…ыр+ым=-10|…ыр+ын=-9|…ыр+ып=-13|…ыр+ыс=-12|…ыр+ған=14|…ыр+ғанда=13|…ыс+=13|…ыс+ады=-11|…ыс+амын=-16|…ыс+атын=15
…ыс+пек=-5|…ыс+пен=7|…ыс+та=18|…ыс+тан=4|…ыс+тар=9|…ыс+тағы=4|…ыс+ты=14|…ыс+тыр=-4|…ыс+тық=-8|…ыс+тың=10|…ыс+у=18
…ыс+ушы=-7|…ыс+ша=-13|…ыс+ым=-10|…ыс+ымыз=7|…ыс+ып=-10|…ыс+қа=6|…ыс+қан=14|…ыс+қы=-17|…ыт+а=6|…ыт+ады=15|…ыт+атын=-8
…ыт+па=4|…ыт+са=9|…ыт+та=20|…ыт+тан=12|…ыт+тар=5|…ыт+ты=-6|…ыт+у=12|…ыт+ушы=-12|…ыт+ы=7|…ыт+ыл=5|…ыт+ын=-11|…ыт+қан=8
…ыт+қы=-5|…ыш+пен=4|…ыш+тан=5|…ыш+тар=4|…ыш+ты=-24|…ыш+ы=-5|…ығ+а=11|…ығ+ады=16|…ығ+ар=-7|…ығ+атын=7|…ығ+ы=12
…ығ+ыл=12|…ығ+ым=26|…ығ+ыпты=9|…ығ+ырақ=6|…ығ+ың=12|…ық+=8|…ық+па=12|…ық+пақ=5|…ық+пен=7|…ық+та=9|…ық+тай=5|…ық+тан=6
…ық+тар=8|…ық+тағы=-10|…ық+ты=11|…ық+тыр=-5|…ық+тық=-13|…ық+тың=7|…ық+ша=-10|…ық+ыл=-8|…ық+қа=7|…ық+қан=-4|…ың+да=-4
…ың+дай=8|…ың+дар=6|…ың+ды=-7|…ың+нан=6|…ың+ы=-9|…ың+ға=4|…ың+ғы=-18|…ьд+і=9|…ье+=4|…ьт+ті=-4|…эр+=6|…эт+тен=-5
…юс+тен=-4|…яд+ы=5|…яй+ы=-7|…ял+=5|…ян+=6|…ян+ар=-4|…ян+да=5|…ян+дар=8|…ян+ды=-4|…ян+нан=4|…ян+ның=5|…ян+ы=-9
…ян+ім=23|…яп+=-14|…яр+=-11|…яс+атын=-4|…яс+ы=-5|…ят+=6|…ят+тар=10|…яу+=15|…яу+мен=-9|…яғ+ы=-5|…яқ+та=-8|…яқ+тар=5
…яқ+тағы=4|…яқ+ты=-10|…іг+е=-4|…іг+еді=7|…іг+у=14|…іг+і=11|…із+бе=12|…із+бен=-5|…із+ге=-7|…із+ген=12|…із+де=-6
…із+дегі=5|…із+дер=4|…із+ді=9|…із+дік=11|…із+дің=-8|…із+е=6|…із+еді=5|…із+етін=6|…із+у=12|…із+уші=-18|…із+і=-20
…із+іл=12|…із+ім=-5|…із+ін=21|…із+іп=5|…із+іңдер=5|…ік+=9|…ік+е=-9|…ік+ке=9|…ік+кенде=5|…ік+пен=4|…ік+сіз=-17|…ік+те=5
…ік+тегі=6|…ік+тен=-21|…ік+тер=10|…ік+ті=6|…ік+тік=-8|…ік+тір=-4|…ік+тің=8|…іл+=8|…іл+гендік=-4|…іл+да=-8|…іл+дер=10
…іл+ді=-17|…іл+дік=-4|…іл+дір=-4|…іл+дің=4|…іл+ейік=10|…іл+емін=6|…іл+есіз=13|…іл+етін=9|…іл+ме=9|…іл+мен=9
…іл+сіз=-11|…іл+сін=14|…іл+ше=4|…іл+і=11|…іл+ім=-4|…іл+іңіз=4|…ім+ге=13|…ім+гі=-5|…ім+де=10|…ім+дер=11|…ім+ді=-16
…ім+дік=-4|…ім+етін=-5|…ім+мен=13|…ім+нен=5|…ім+і=9|…ім+іңіз=11|…ін+бас=-6|…ін+бек=-5|…ін+ге=4|…ін+ген=15|…ін+гі=18
…ін+гіз=-5|…ін+де=-7|…ін+дегі=-4|…ін+дей=-5|…ін+дер=6|…ін+ді=-5|…ін+дік=-5|…ін+дім=4|…ін+еді=-25|…ін+емін=5|…ін+ер=28
…ін+мен=5|…ін+нің=5|…ін+се=5|…ін+у=26|…ін+і=9|…ін+ім=-5|…ін+ірек=6|…іп+=-4|…іп+ке=5|…іп+пен=7|…іп+сіз=-4|…іп+те=5
…іп+тен=-4|…іп+ті=-11|…іп+і=4|…ір+=7|…ір+ге=-6|…ір+ген=15|…ір+генде=-4|…ір+гі=6|…ір+де=-33|…ір+дегі=8|…ір+дей=15
…ір+ден=5|…ір+ді=14|…ір+дің=10|…ір+е=8|…ір+еді=8|…ір+емін=8|…ір+етін=7|…ір+еу=-9|…ір+лер=7|…ір+мен=5|…ір+мес=13
…ір+се=4|…ір+т=-6|…ір+у=6|…ір+і=11|…ір+іл=5|…ір+ім=10|…ір+іміз=4|…ір+інші=6|…ір+іп=7|…ір+іс=-6|…іс+=12|…іс+кен=7
…іс+пе=-4|…іс+тан=-16|…іс+тен=7|…іс+тер=9|…іс+ті=-13|…іс+тің=12|…іс+іл=5|…іс+ім=-6|…іс+інші=-5|…іс+іп=4|…іт+ер=10
…іт+етін=12|…іт+еу=-6|…іт+кен=15|…іт+пе=5|…іт+сыз=-9|…іт+ті=6|…іт+у=-14|…іт+іл=10|…іт+іп=8|…іт+іс=-4|…іш+ке=4
…іш+тер=4|…іш+ті=-11|…ің+=-4|…ің+гі=-4|…ің+дер=8|…ің+ді=27|…ің+еді=-6|…ға+дан=6|…ға+ды=10|…ға+й=-5|…ға+йды=-15
…ға+ймын=5|…ға+йсыз=-4|…ға+йтын=4|…ға+йын=-4|…ға+л=14|…ға+лар=9|…ға+м=-5|…ға+н=-4|…ға+ны=14|…ға+р=-5|…ға+с=-13
…ға+сы=-10|…ға+сын=-20|…ға+сың=5|…ға+т=-4|…ға+у=6|…ға+ға=4|…ға+ғы=-8|…ғи+=5|…ғн+и=-4|…ғо+л=-4|…ғу+=16|…ғу+лар=10
…ғу+ы=-4|…ғу+ға=-9|…ғы+да=-22|…ғы+дан=16|…ғы+м=-7|…ғы+ны=-17|…ғы+п=11|…ғы+р=-5|…ғы+рақ=6|…ғы+сы=-9|…қа+дан=4|…қа+й=-7
…қа+л=12|…қа+лар=9|…қа+м=-4|…қа+мен=-5|…қа+н=-5|…қа+ның=9|…қа+п=-9|…қа+р=-5|…қа+сы=11|…қа+т=-4|…қа+у=5|…қи+ға=-5
…қи+ған=-10|…қм+ыс=-4|…қо+р=-7|…қс+ады=-4|…қс+атын=-6|…қс+тан=-15|…қс+у=-4|…қу+=5|…қу+да=-5|…қу+ды=5|…қу+лар=10
…қш+а=-5|…қы+=19|…қы+да=9|…қы+ды=4|…қы+л=-24|…қы+лар=7|…қы+ма=5|…қы+мен=4|…қы+мыз=6|…қы+н=-6|…қы+ншы=-4|…қы+ны=-15
…қы+ның=6|…қы+пты=-4|…қы+р=-5|…қы+сы=-7|…қы+т=-6|…қы+ған=13|…құ+м=-4|…құ+ма=-4|…ңа+ша=-8|…ңа+ғы=7|…ңб+ер=-4|…ңг+ер=-4
…ңе+=4|…ңе+йді=8|…ңе+л=23|…ңе+сі=-11|…ңж+ыл=-6|…ңк+е=-5|…ңу+=7|…ңы+мыз=4|…ңы+рақ=-5|…ңі+=-4|…ңі+л=-10|…ңі+р=-4
…ңі+сі=-9|…ңғ+ар=-6|…үг+і=-16|…үг+ін=-10|…үз+ге=-9|…үз+гі=-6|…үз+дер=4|…үз+ді=-6|…үз+дің=5|…үз+етін=4|…үз+у=-15
…үз+ім=-5|…үз+іп=-5|…үй+ге=4|…үй+ген=7|…үй+де=5|…үй+ді=10|…үй+е=-5|…үй+еу=-7|…үй+лер=4|…үй+ме=4|…үй+сем=8|…үй+сіз=-12
…үй+ю=7|…үй+і=-24|…үй+ін=-16|…үк+іл=-5|…үл+=7|…үл+де=-4|…үл+дегі=4|…үл+ден=-21|…үл+дер=7|…үл+ді=-4|…үл+дің=12|…үл+т=-4
…үл+і=-17|…үл+ін=-10|…үн+ге=8|…үн+гі=7|…үн+де=6|…үн+дер=5|…үн+ді=-4|…үн+мен=9|…үн+нен=7|…үн+нің=6|…үн+і=8|…үп+=4
…үр+=4|…үр+ге=5|…үр+гелі=5|…үр+ген=7|…үр+гі=-18|…үр+гіз=-6|…үр+де=19|…үр+ді=7|…үр+еді=7|…үр+ер=6|…үр+есің=5|…үр+етін=4
…үр+лер=11|…үр+се=12|…үр+у=9|…үр+і=12|…үр+іпті=4|…үс+е=8|…үс+еді=11|…үс+емін=4|…үс+кен=9|…үс+кі=7|…үс+пе=4|…үс+се=4
…үс+тен=4|…үс+ті=18|…үс+тік=-4|…үс+у=7|…үс+і=-4|…үт+еді=6|…үт+у=4|…үт+і=-6|…үт+ім=-4|…үт+ін=-6|…үш+ке=14|…үш+пен=8
…үш+тер=6|…үш+ті=-10|…үш+і=6|…үш+ін=-4|…үш+іңіз=4|…үң+гі=-4|…ұз+атын=7|…ұз+дар=4|…ұз+ыл=7|…ұз+ған=6|…ұй+дық=-4
…ұй+ы=-4|…ұй+ыл=6|…ұй+ын=-5|…ұй+ю=7|…ұй+я=-4|…ұл+=8|…ұл+а=-5|…ұл+да=6|…ұл+дар=4|…ұл+дағы=4|…ұл+дыр=-10|…ұл+дық=-17
…ұл+у=-6|…ұл+ы=-9|…ұл+ын=-4|…ұл+ып=-5|…ұм+=5|…ұм+ар=-8|…ұм+бақ=-8|…ұм+ды=29|…ұм+сақ=-4|…ұм+ып=5|…ұм+ға=4|…ұм+ғанша=6
…ұн+=4|…ұн+да=-10|…ұн+дай=-6|…ұн+ды=-18|…ұн+ның=4|…ұн+ың=-7|…ұп+=4|…ұр+=7|…ұр+а=5|…ұр+ам=-11|…ұр+ар=8|…ұр+атын=4
…ұр+ды=6|…ұр+и=7|…ұр+сам=5|…ұр+сын=14|…ұр+т=-5|…ұр+у=13|…ұр+ы=-18|…ұр+ыл=6|…ұр+ын=-18|…ұр+ып=16|…ұр+ыс=34|…ұр+ған=9
…ұр+ғы=-11|…ұр+ғыз=-5|…ұс+=4|…ұс+айын=-4|…ұс+та=-4|…ұс+тар=6|…ұс+ы=35|…ұс+қа=-8|…ұт+=8|…ұт+ты=-23|…ұт+ы=7|…ұт+ын=-6
…ұт+ып=-9|…ұш+тар=-15|…ұщ+ы=6|…ұю+=-7|…ұя+=4|…ұя+сы=7|…ұғ+у=11|…ұғ+ыл=12|…ұқ+ар=-4|…ұқ+тар=10|…ұқ+ым=-7|…ұң+ы=4
…һа+р=-5|…әд+ар=-12|…әд+е=-4|…әл+ім=-4|…әл+ірек=4|…ән+=5|…ән+ді=-14|…ән+е=-7|…ән+ер=-4|…ән+ім=9|…әп+тер=-15|…әр+е=-4
…әр+мен=-4|…әр+се=-12|…әр+т=-6|…әр+і=5|…әс+і=-5|…әс+іл=-5|…әс+іп=-13|…әт+тен=4|…әт+ті=-7|…әт+ім=6|…өб+ірек=-4
…өг+іл=12|…өг+ін=-8|…өд+е=-4|…өз+бен=5|…өз+ге=-13|…өз+ген=-7|…өз+де=-12|…өз+дер=8|…өз+дің=12|…өз+е=-5|…өз+сіз=-4
…өз+і=8|…өз+ім=-8|…өй+т=-5|…өк+ше=-5|…өл+ден=4|…өл+дер=9|…өл+дір=-4|…өл+еді=9|…өл+емін=-4|…өл+у=6|…өл+і=-4|…өл+ім=-6
…өл+ін=28|…өл+іс=12|…өн+ген=9|…өн+генше=5|…өн+де=-7|…өн+е=-10|…өн+ер=-7|…өн+і=4|…өп+=9|…өр+=7|…өр+ген=13|…өр+генде=-5
…өр+ді=8|…өр+дім=10|…өр+е=-14|…өр+еді=4|…өр+ме=6|…өр+мес=7|…өр+се=4|…өр+у=15|…өр+і=-16|…өр+іп=5|…өр+іңіздер=8
…өс+ер=-5|…өс+тік=-11|…өш+е=-15|…өш+ем=-9|…өш+ті=4|…өш+і=-4|…өң+іл=-12
`;

/** Feature of `featuresOf` to its weight; a feature that is absent weighs nothing. */
export const WEIGHTS: Readonly<Record<string, number>> = Object.fromEntries(
  PACKED.trim()
    .split(/[|\n]/)
    .map((item) => {
      const at = item.lastIndexOf('=');
      return [item.slice(0, at), Number(item.slice(at + 1)) / 20];
    }),
);
