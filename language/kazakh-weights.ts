// Weights of the features that choose among the readings of a Kazakh word: fitted numbers in twentieths, not edited by hand.
//
// Fitted as a softmax over each word's readings (AdaGrad, L2): on the development half of the Universal Dependencies Kazakh treebank, and on running
// text without lemmas, labelled by a teacher that also sees which roots the text attests with other suffixes.

const PACKED = `
ablative=9|ablative after n=8|ablative after nа=-13|ablative after nе=7|ablative after nи=-5|ablative after nы=4
ablative after tt=-11|ablative after tа=18|ablative after tе=8|ablative after tр=7|ablative after tу=6
ablative after tы=8|ablative after z=9|ablative after zt=-5|ablative after zе=8|ablative after а=6
ablative after аt=22|ablative after аz=12|ablative after ай=-23|ablative after ал=15|ablative after ап=4
ablative after ар=6|ablative after ау=-15|ablative after ақ=12|ablative after бо=-9|ablative after бұ=-7
ablative after е=12|ablative after еt=17|ablative after еz=9|ablative after ей=8|ablative after ек=15
ablative after ел=10|ablative after иt=-12|ablative after ий=6|ablative after ия=8|ablative after й=-10
ablative after к=-15|ablative after кt=-21|ablative after ка=9|ablative after л=17|ablative after лt=-12
ablative after ла=9|ablative after лу=-6|ablative after о=-5|ablative after оn=14|ablative after оt=11
ablative after ой=15|ablative after ок=-7|ablative after ол=15|ablative after п=18|ablative after па=5
ablative after р=6|ablative after рt=6|ablative after ра=13|ablative after ри=4|ablative after ры=4
ablative after у=-7|ablative after уt=15|ablative after ы=19|ablative after ыn=18|ablative after ыt=6
ablative after ыл=10|ablative after ып=16|ablative after ыр=16|ablative after ық=9|ablative after эt=-6
ablative after я=9|ablative after іn=6|ablative after ік=-22|ablative after ір=11|ablative after ға=8
ablative after ғу=-9|ablative after ғы=17|ablative after қ=12|ablative after қt=-19|ablative after қа=11
ablative after қу=-5|ablative after үn=9|ablative after үt=13|ablative after үz=4|ablative after үй=19
ablative after үл=-23|ablative after ұ=-7|ablative after ұn=7|ablative after ұt=4|ablative after әn=10
ablative after әt=9|ablative after өz=5|ablative after өк=6|ablative length 4=19|ablative length 7=7
ablative then end=9|ablative3=6|ablative3 then end=6|accusative after n=-5|accusative after nt=-6
accusative after nа=13|accusative after nг=11|accusative after nе=7|accusative after nи=-5|accusative after nп=-6
accusative after nу=17|accusative after nұ=-8|accusative after nә=-4|accusative after t=-12|accusative after tt=-11
accusative after tа=-6|accusative after tи=-9|accusative after tр=6|accusative after tы=5|accusative after tі=16
accusative after zn=23|accusative after zа=-5|accusative after zе=-7|accusative after zл=-5|accusative after zу=5
accusative after zы=20|accusative after а=10|accusative after аt=-10|accusative after аz=6|accusative after ал=-12
accusative after ап=-18|accusative after ақ=7|accusative after ба=21|accusative after бе=8|accusative after бы=-14
accusative after г=11|accusative after га=-6|accusative after ге=10|accusative after гі=14|accusative after е=9
accusative after еt=-22|accusative after ей=-5|accusative after ек=5|accusative after ел=-18|accusative after еп=7
accusative after еу=9|accusative after ея=11|accusative after и=-9|accusative after иn=-9|accusative after иt=-15
accusative after ий=-5|accusative after ик=-7|accusative after ил=-8|accusative after ио=-5|accusative after иы=-8
accusative after ия=17|accusative after йn=-10|accusative after йt=-4|accusative after йе=11|accusative after йы=-10
accusative after к=-4|accusative after кt=-6|accusative after ке=-9|accusative after кл=-5|accusative after л=-11
accusative after ла=9|accusative after ле=19|accusative after ли=-4|accusative after лл=-7|accusative after ло=-4
accusative after лу=-4|accusative after лі=-5|accusative after о=-10|accusative after оt=-6|accusative after ои=-4
accusative after оп=-9|accusative after ор=10|accusative after оқ=-12|accusative after п=-5|accusative after пі=-9
accusative after рt=-9|accusative after ра=10|accusative after ре=14|accusative after ру=11|accusative after ры=30
accusative after у=10|accusative after уа=12|accusative after уе=-8|accusative after ур=-5|accusative after уы=6
accusative after ыn=-11|accusative after ыt=-12|accusative after ыz=-6|accusative after ыл=-9|accusative after ып=-5
accusative after ыр=-8|accusative after я=17|accusative after яn=8|accusative after яқ=-15|accusative after і=14
accusative after іn=-13|accusative after іz=-6|accusative after ік=-7|accusative after іл=-10|accusative after ір=-5
accusative after ға=13|accusative after ғу=8|accusative after ғы=-25|accusative after қа=-6|accusative after қы=-12
accusative after құ=-5|accusative after ү=-5|accusative after үn=-4|accusative after үz=-8|accusative after үр=8
accusative after ұ=-11|accusative after ә=-7|accusative after әn=-14|accusative after әt=4|accusative after өz=5
accusative length 2=-20|accusative length 3=-7|accusative length 4=5|accusative length 5=-7|accusative length 6=-7
accusative then person=-8|accusative3 then particle=-7|accusative3 then person=-6|agent after nа=5|agent after nе=-8
agent after t=8|agent after tе=24|agent after z=5|agent after а=-5|agent after аt=6|agent after ар=5|agent after г=5
agent after е=18|agent after еt=12|agent after ег=5|agent after й=8|agent after йt=10|agent after ла=-14
agent after ле=17|agent after ой=8|agent after оқ=-6|agent after р=4|agent after рt=-4|agent after рқ=12
agent after ыn=-7|agent after ыt=-13|agent after іz=6|agent after ға=-5|agent after қ=7|agent after өt=15
agent length 2=11|agent length 3=18|agent length 4=12|agent length 5=-15|agent length 6=12|agent length 7=10
agent then dative=5|agent then end=10|agent then genitive=5|agent then his=-7|agent then my=12|belonging=5
belonging after tі=7|belonging after і=7|belonging length 6=7|belonging then end=5|causative=-6|causative after n=-5
causative after nа=-6|causative after nе=-4|causative after nи=-7|causative after nы=16|causative after tа=-6
causative after tе=-5|causative after tи=-6|causative after tо=-6|causative after tі=-10|causative after tұ=-7
causative after zа=-5|causative after zе=-5|causative after zи=-4|causative after zы=-9|causative after а=-6
causative after аn=-8|causative after аt=-7|causative after аz=14|causative after ай=-4|causative after ал=-7
causative after ар=-5|causative after ая=-4|causative after ба=-5|causative after бе=-6|causative after е=-6
causative after еn=-5|causative after еt=-5|causative after еа=-4|causative after ей=-4|causative after ел=-8
causative after ер=-8|causative after и=-7|causative after ие=-10|causative after ия=-6|causative after й=-5
causative after йы=-7|causative after ка=-5|causative after ке=-6|causative after л=-6|causative after ла=-7
causative after ле=-10|causative after ли=-5|causative after лю=-5|causative after о=-6|causative after оn=-6
causative after оz=-5|causative after ок=-5|causative after оқ=11|causative after па=-5|causative after пе=-5
causative after пи=-5|causative after пә=-8|causative after р=-7|causative after рt=24|causative after ра=-8
causative after ре=-4|causative after ри=-4|causative after ры=-8|causative after уn=-5|causative after уа=-4
causative after уе=-4|causative after ыn=24|causative after ыр=-4|causative after э=-6|causative after ю=-6
causative after я=-7|causative after і=-5|causative after іл=-6|causative after ір=-7|causative after ға=-5
causative after ғы=-4|causative after қа=-7|causative after қы=-5|causative after құ=-5|causative after үt=-8
causative after үк=-9|causative after үр=-5|causative after ұ=-8|causative after ұn=-13|causative after ұл=-6
causative after ә=-8|causative after әй=-9|causative after әр=-11|causative after өй=-4|causative after өл=-7
causative after өр=-8|causative length 2=-5|causative length 3=-5|causative length 5=-4|causative length 6=-6
causative length 7=-4|causative then agent=-12|causative then conditionalPerson=-5|causative then converbA=-11
causative then desire=-8|causative then end=-9|causative then negation=-6|causative then passive=-6
causative then past=-13|causative then pastParticiple=-6|causative then perfectPerson=-4|causative then present=-9
causative then presentParticiple=8|causative then presentPerson=-12|causative then reciprocal=-5
causative then verbalNoun=-8|causative2=-7|causative2 after n=-5|causative2 after nе=-7|causative2 after tе=-9
causative2 after tи=-4|causative2 after tу=-8|causative2 after аt=11|causative2 after ал=-10|causative2 after е=-11
causative2 after еn=-4|causative2 after еt=-5|causative2 after и=-4|causative2 after л=-10|causative2 after р=-5
causative2 after у=-8|causative2 after іn=-5|causative2 after ір=5|causative2 after іө=-5|causative2 after үр=-8
causative2 after ұр=-5|causative2 after ө=-5|causative2 after өt=-6|causative2 length 2=-7|causative2 length 3=-7
causative2 length 4=11|causative2 then converbA=-7|causative2 then converbP=-7|causative2 then desire=-4
causative2 then end=-24|causative2 then intention=-5|causative2 then passive=-7|causative2 then pastPerson=-5
collective=-6|collective after n=-4|collective after t=-9|collective after tt=-7|collective after tк=-6
collective after аt=-10|collective after аz=7|collective after ал=-5|collective after б=-5|collective after г=-5
collective after еt=-6|collective after ек=-5|collective after ел=-13|collective after иn=-8|collective after й=-8
collective after к=-6|collective after кt=-5|collective after л=-5|collective after лt=-4|collective after лғ=5
collective after р=-6|collective after рt=-10|collective after рг=-5|collective after рк=-4|collective after рл=-6
collective after рғ=-5|collective after ыn=-5|collective after ыл=-5|collective after іt=-6|collective after ір=-6
collective after қ=-6|collective after үй=-8|collective length 2=-5|collective length 3=-6|collective length 4=-5
collective length 5=-7|collective length 6=-9|collective length 7=-7|collective then ablative=-7
collective then dative=-8|collective then end=-9|collective then his=-6|collective then instrumental=-6
collective then locative=-6|comparative=-4|comparative after n=15|comparative after nб=-5|comparative after nы=-6
comparative after tе=-6|comparative after tы=15|comparative after tі=17|comparative after tұ=-4|comparative after z=9
comparative after zы=-4|comparative after zү=-8|comparative after аz=9|comparative after ап=-9|comparative after ағ=-6
comparative after б=-8|comparative after ге=6|comparative after е=-10|comparative after еn=9|comparative after ел=-4
comparative after йы=-5|comparative after к=-4|comparative after ке=-16|comparative after л=4|comparative after о=-5
comparative after оп=-10|comparative after п=-11|comparative after пы=-11|comparative after рі=4
comparative after ы=-5|comparative after ыn=17|comparative after ығ=12|comparative after і=7|comparative after іn=11
comparative after ғ=6|comparative after ғы=5|comparative after қо=-5|comparative after ү=-8|comparative after ұ=-4
comparative after әл=8|comparative after өб=-6|comparative after өк=-4|comparative length 2=-15
comparative length 3=-12|comparative length 4=6|comparative length 5=13|comparative then ablative=-5
comparative then accusative=-10|comparative then genitive=-9|comparative then locative=9|comparative then plural=-7
conditional after n=26|conditional after nа=-12|conditional after nе=-13|conditional after nи=-5
conditional after t=21|conditional after tа=12|conditional after tу=15|conditional after tү=-10
conditional after zа=-19|conditional after а=-10|conditional after аn=9|conditional after аt=11|conditional after ал=5
conditional after ар=10|conditional after ба=-14|conditional after бе=-4|conditional after е=-14
conditional after еt=14|conditional after ер=15|conditional after и=-5|conditional after й=7|conditional after л=5
conditional after ла=-15|conditional after лы=5|conditional after ой=7|conditional after ол=6|conditional after пе=-6
conditional after р=8|conditional after ра=18|conditional after ре=-13|conditional after у=15|conditional after ы=5
conditional after ыn=20|conditional after ыt=6|conditional after ық=7|conditional after іn=9|conditional after ір=10
conditional after ға=6|conditional after қ=7|conditional after ү=-10|conditional after үt=5|conditional after үр=12
conditional after әр=-18|conditional after өt=10|conditional after өр=10|conditional length 3=19
conditional length 4=11|conditionalPerson=12|conditionalPerson after n=8|conditionalPerson after t=16
conditionalPerson after tе=26|conditionalPerson after zа=-12|conditionalPerson after а=-7|conditionalPerson after аt=9
conditionalPerson after ал=4|conditionalPerson after ар=-12|conditionalPerson after ақ=6
conditionalPerson after бә=-14|conditionalPerson after е=12|conditionalPerson after еt=5|conditionalPerson after ел=4
conditionalPerson after й=11|conditionalPerson after йt=4|conditionalPerson after кө=-12|conditionalPerson after л=12
conditionalPerson after ле=7|conditionalPerson after ол=10|conditionalPerson after пе=-5|conditionalPerson after р=9
conditionalPerson after ра=6|conditionalPerson after ре=-18|conditionalPerson after ыt=6|conditionalPerson after ір=5
conditionalPerson after қ=6|conditionalPerson after үй=11|conditionalPerson after үр=6|conditionalPerson after ұn=12
conditionalPerson after ұр=11|conditionalPerson after ә=-14|conditionalPerson after ө=-12
conditionalPerson length 3=15|conditionalPerson length 4=10|conditionalPerson length 5=5|conditionalPerson length 6=4
conditionalPerson then end=12|converbA=-5|converbA after nn=-13|converbA after nt=-7|converbA after nz=-4
converbA after nб=-6|converbA after nе=-5|converbA after nи=-8|converbA after nк=-12|converbA after nы=-7
converbA after tn=-12|converbA after tt=-10|converbA after tz=-7|converbA after tг=-6|converbA after tи=-5
converbA after tй=-5|converbA after tк=-5|converbA after tп=-8|converbA after tр=-14|converbA after tу=-7
converbA after tы=11|converbA after tқ=-6|converbA after z=-10|converbA after zt=-4|converbA after zа=-9
converbA after zб=-6|converbA after zг=-7|converbA after zе=-6|converbA after zғ=-5|converbA after а=-6
converbA after аn=7|converbA after аz=-8|converbA after ай=18|converbA after ал=12|converbA after ап=-4
converbA after ау=-6|converbA after ағ=-8|converbA after ақ=-7|converbA after б=-8|converbA after бn=-5
converbA after бt=-6|converbA after ба=-13|converbA after г=-5|converbA after ге=-8|converbA after еn=-15
converbA after еz=-8|converbA after еб=-5|converbA after ег=-6|converbA after ек=-13|converbA after ел=12
converbA after и=-8|converbA after иn=-14|converbA after иt=-13|converbA after иz=-6|converbA after иб=-4
converbA after иг=-8|converbA after ий=-6|converbA after ик=-7|converbA after ил=-10|converbA after иғ=-10
converbA after й=-6|converbA after йn=-15|converbA after йt=6|converbA after йz=-4|converbA after йг=-4
converbA after йй=-4|converbA after йк=-7|converbA after йл=-12|converbA after йр=-8|converbA after к=-7
converbA after кt=-11|converbA after ке=-10|converbA after ки=-6|converbA after лn=-7|converbA after лt=-9
converbA after ла=-21|converbA after лг=-6|converbA after ле=22|converbA after ли=-5|converbA after лй=-4
converbA after лк=-11|converbA after лл=-9|converbA after лы=-5|converbA after лғ=-9|converbA after лқ=-7
converbA after о=-9|converbA after оn=-10|converbA after оt=12|converbA after оz=-12|converbA after об=-5
converbA after ол=7|converbA after ор=-9|converbA after оғ=-9|converbA after п=-9|converbA after па=-8
converbA after пб=-4|converbA after пе=-4|converbA after пи=-4|converbA after пп=-4|converbA after рn=-9
converbA after рt=6|converbA after рz=-4|converbA after ра=-13|converbA after рг=-4|converbA after ре=-8
converbA after ри=-6|converbA after рл=-17|converbA after рқ=-8|converbA after у=-9|converbA after уn=-11
converbA after уt=-6|converbA after уz=-5|converbA after ул=-9|converbA after ур=-11|converbA after уғ=-5
converbA after ыt=-6|converbA after ыл=-8|converbA after ыр=9|converbA after ығ=16|converbA after ық=-4
converbA after э=-6|converbA after эn=-7|converbA after эt=-4|converbA after эр=-5|converbA after юк=-7
converbA after юр=-12|converbA after юғ=-5|converbA after ял=-8|converbA after іt=-5|converbA after іz=9
converbA after іг=-6|converbA after іл=-13|converbA after ір=14|converbA after ғn=-9|converbA after ға=-10
converbA after қ=-5|converbA after қt=-6|converbA after қа=-12|converbA after қр=-6|converbA after ү=-6
converbA after үt=6|converbA after үй=-9|converbA after ұn=5|converbA after ұt=-9|converbA after ұл=-5
converbA after ұр=4|converbA after ұғ=-6|converbA after әn=-11|converbA after әt=-9|converbA after әк=-9
converbA after әр=-6|converbA after әу=-7|converbA after өn=-8|converbA after өt=17|converbA after өz=-5
converbA after өб=-4|converbA after өк=-5|converbA after өл=-8|converbA after өр=-16|converbA length 5=-5
converbA length 6=-5|converbA then end=-5|converbP=7|converbP after nz=4|converbP after nа=15|converbP after nи=5
converbP after nы=-9|converbP after nі=14|converbP after tt=-7|converbP after tе=13|converbP after tи=-8
converbP after tо=-13|converbP after tу=-13|converbP after tы=9|converbP after tі=-7|converbP after tү=-5
converbP after tө=-9|converbP after z=6|converbP after zе=23|converbP after zи=10|converbP after аt=-5
converbP after аz=-5|converbP after ал=7|converbP after ар=17|converbP after ау=-15|converbP after ая=8
converbP after ақ=-7|converbP after б=-5|converbP after ба=-6|converbP after бе=-16|converbP after г=6
converbP after гі=5|converbP after е=6|converbP after еn=6|converbP after еt=21|converbP after ей=9
converbP after ер=5|converbP after еу=-8|converbP after иі=16|converbP after йt=25|converbP after йе=7
converbP after йы=9|converbP after ке=-25|converbP after кө=-9|converbP after лt=16|converbP after лz=5
converbP after ла=11|converbP after ле=5|converbP after лі=11|converbP after о=-14|converbP after оt=5
converbP after оz=14|converbP after ол=4|converbP after оқ=4|converbP after п=5|converbP after пе=-9
converbP after р=4|converbP after рt=-21|converbP after ра=8|converbP after рб=-5|converbP after ро=-6
converbP after ры=-6|converbP after рқ=9|converbP after у=-15|converbP after уа=-16|converbP after уе=4
converbP after уы=-9|converbP after уі=-19|converbP after ыn=-12|converbP after ыt=-9|converbP after ыл=-8
converbP after ыр=-16|converbP after я=8|converbP after іn=6|converbP after іt=18|converbP after іz=6
converbP after іг=11|converbP after ір=12|converbP after ғы=10|converbP after қа=-16|converbP after қи=-4
converbP after қу=13|converbP after қы=5|converbP after ү=-5|converbP after үz=-10|converbP after үй=5
converbP after үл=-4|converbP after ұn=7|converbP after ұt=-9|converbP after ұл=-8|converbP after ұр=11
converbP after ұғ=10|converbP after әt=-20|converbP after әр=-8|converbP after ө=-14|converbP after өn=-4
converbP after өл=7|converbP after өр=6|converbP length 4=19|converbP then end=7|converbUntil after n=7
converbUntil after nе=-4|converbUntil after tа=12|converbUntil after ба=-9|converbUntil after е=-4
converbUntil after ел=11|converbUntil after о=8|converbUntil after рt=-5|converbUntil after қо=8
converbUntil after үр=13|converbUntil after ұn=8|converbUntil length 3=6|converbWithout=9|converbWithout after nа=6
converbWithout after tо=-4|converbWithout after а=11|converbWithout after ал=4|converbWithout after о=-4
converbWithout after ра=7|converbWithout length 2=-4|converbWithout length 4=13|converbWithout then end=9|dative=7
dative after n=12|dative after nt=10|dative after nа=18|dative after nг=7|dative after nе=7|dative after nо=7
dative after nр=5|dative after nу=-16|dative after t=6|dative after tn=4|dative after tt=7|dative after tа=-7
dative after tи=5|dative after tо=-14|dative after tр=10|dative after tу=7|dative after tы=-12|dative after tұ=-8
dative after z=-6|dative after zа=-4|dative after zе=5|dative after zу=-6|dative after аn=10|dative after аt=-10
dative after ай=12|dative after ал=-17|dative after ап=9|dative after ау=-21|dative after аю=-12|dative after ақ=14
dative after б=6|dative after бt=4|dative after ба=-18|dative after би=-6|dative after бу=-6|dative after бі=5
dative after г=7|dative after ге=5|dative after гу=-7|dative after гі=5|dative after е=10|dative after еt=9
dative after еz=-8|dative after ей=7|dative after ек=4|dative after ел=20|dative after ер=17|dative after еу=-9
dative after и=-11|dative after иn=4|dative after иt=8|dative after ие=5|dative after ий=4|dative after ил=-8
dative after ио=4|dative after ия=10|dative after й=18|dative after йn=6|dative after к=10|dative after кt=8
dative after ка=8|dative after ке=10|dative after ки=-7|dative after кі=6|dative after лt=5|dative after ла=9
dative after ле=7|dative after ли=7|dative after лы=10|dative after лі=-6|dative after оn=7|dative after оz=-5
dative after ой=16|dative after ол=8|dative after оп=14|dative after ор=-22|dative after оу=-8|dative after оқ=18
dative after п=16|dative after па=9|dative after пы=6|dative after рt=9|dative after ро=6|dative after ру=-6
dative after рі=6|dative after у=-7|dative after уб=6|dative after ур=5|dative after ыn=16|dative after ыt=8
dative after ыz=12|dative after ыл=20|dative after ыр=17|dative after ық=8|dative after ю=-10|dative after я=10
dative after яқ=9|dative after і=6|dative after іn=18|dative after іt=15|dative after ік=9|dative after іп=6
dative after ір=-14|dative after ға=7|dative after ғу=-10|dative after ғы=-9|dative after қ=13|dative after қи=-13
dative after қы=12|dative after үn=10|dative after үt=10|dative after үz=-9|dative after үй=15|dative after үк=6
dative after үр=15|dative after ұ=-7|dative after ұn=10|dative after ұt=-13|dative after ұл=-17|dative after әй=-5
dative after өz=-25|dative after өк=8|dative after өп=5|dative length 3=-9|dative length 5=11|dative length 7=6
dative then end=8|dative then person=-8|dative3=11|dative3 then end=11|dative3 then person=9|desire after n=-6
desire after nа=-6|desire after nе=-4|desire after tо=-10|desire after tы=-5|desire after tі=-5|desire after zа=-10
desire after zе=-6|desire after аt=-8|desire after аz=5|desire after ай=-5|desire after ап=-5|desire after ар=-17
desire after ая=-16|desire after бе=-4|desire after еn=-6|desire after еt=-4|desire after ел=-8|desire after ер=22
desire after й=-9|desire after йt=24|desire after л=-5|desire after ла=-6|desire after ле=-5|desire after лі=-4
desire after о=-10|desire after оn=8|desire after ой=-6|desire after ол=5|desire after оқ=10|desire after п=-6
desire after р=9|desire after рt=-8|desire after ра=20|desire after ре=-8|desire after ыn=-5|desire after ыt=-17
desire after ыл=-6|desire after я=-16|desire after і=-4|desire after іn=-10|desire after іt=-4|desire after ір=9
desire after ға=-4|desire after қ=10|desire after үn=-8|desire after үt=14|desire after үр=7|desire after ұt=-5
desire after ұр=-12|desire after әn=-8|desire after өt=12|desire length 2=-13|desire length 3=5|desire length 5=-13
desire length 6=10|desire then ablative=-4|desire then accusative=-13|desire then dative=-6|desire then end=-5
desire then genitive=-7|desire then his=18|desire then instrumental=-5|desire then locative=-15|desire then my=25
desire then ordinal=17|desire then your=-5|equative=-8|equative after n=-4|equative after nа=-15|equative after nе=-11
equative after t=-7|equative after tа=-7|equative after tе=-11|equative after tи=-6|equative after z=-7
equative after а=-12|equative after аn=5|equative after аб=-4|equative after ақ=-8|equative after б=-4
equative after ба=5|equative after ге=8|equative after е=-10|equative after ек=-10|equative after и=-6
equative after к=-13|equative after л=5|equative after ра=-6|equative after ыn=-10|equative after ыt=-7
equative after ыz=-7|equative after ыл=-6|equative after ық=-9|equative after і=-5|equative after іn=-4
equative after ік=-5|equative after іл=11|equative after қ=-11|equative length 2=-8|equative length 3=-7
equative length 4=-16|equative length 5=-6|equative length 6=-13|equative then end=-8|first ады=5|first айық=5
first ам=-20|first амыз=17|first асыз=8|first асың=24|first атын=5|first ау=-6|first ба=11|first бас=-14|first бақ=-11
first бек=-4|first ге=4|first гелі=20|first ген=10|first гендік=-5|first гі=-6|first гіз=-7|first дан=4|first дар=9
first дегі=5|first ден=10|first дер=10|first дым=20|first дыр=5|first дың=6|first дыңыз=10|first дім=19|first дір=-4
first діңіз=19|first еді=13|first ейік=13|first ейін=15|first ем=-22|first еміз=21|first емін=21|first есіз=9
first есіздер=18|first есің=15|first етін=9|first еу=-7|first ең=-24|first иды=6|first иді=23|first итын=16
first итін=5|first й=-6|first йды=4|first йді=7|first йм=-5|first ймыз=14|first ймын=15|first йміз=5|first ймін=10
first йсыздар=12|first йсіз=-21|first йсің=16|first йтын=10|first йтін=10|first йық=-12|first йік=-9|first йін=-6
first ке=11|first кен=16|first кі=-8|first кіз=-6|first лар=14|first лер=12|first м=-5|first ма=7|first майынша=6
first мас=-4|first мастан=6|first мақшы=-9|first ме=10|first мек=-5|first мекші=10|first мес=16|first мыз=-5
first мін=-4|first н=-4|first нан=6|first нен=10|first нші=12|first ны=8|first ның=7|first ні=10|first нікі=7
first нің=5|first па=10|first пақ=5|first пақшы=-5|first пе=-7|first пен=13|first пес=13|first псыз=-4|first псіз=-9
first пін=-6|first р=-4|first рақ=-9|first са=7|first сам=11|first сақ=8|first саңыз=6|first сем=6|first сеқ=4
first сең=16|first сеңдер=-14|first сеңіз=8|first сы=8|first сыз=-11|first сын=7|first сі=6|first сіз=-15
first сіздер=-4|first сін=8|first т=-5|first тар=12|first тағы=8|first тегі=7|first тейін=8|first тен=13|first тер=12
first ты=-6|first тым=19|first тыр=4|first тың=11|first тыңыз=8|first ті=6|first тік=-9|first тім=26|first тің=12
first у=5|first уші=15|first уып=19|first уіп=-19|first ша=-11|first ше=-8|first ыл=8|first ымыз=12|first ыпты=5
first ың=-5|first ыңыз=4|first ыңыздар=12|first ю=12|first юшы=8|first я=-6|first ятын=5|first іміз=5|first іп=4
first іпті=13|first ірек=4|first іңдер=9|first іңіз=11|first іңіздер=17|first ғандық=6|first ғанша=7|first ғы=-7
first ғыз=-8|first қа=9|first қалы=-5|first қан=11|first қандық=10|first қы=-5|first қыз=11|first ңдар=17
first ңдер=-6|first ңыздар=23|futureParticiple=-7|futureParticiple after nt=-11|futureParticiple after nа=-9
futureParticiple after nб=-6|futureParticiple after nг=-7|futureParticiple after nе=-9|futureParticiple after nо=-8
futureParticiple after nу=-5|futureParticiple after nы=-5|futureParticiple after nі=-6|futureParticiple after nғ=-8
futureParticiple after nқ=-5|futureParticiple after nұ=-11|futureParticiple after nә=-6|futureParticiple after tz=-8
futureParticiple after tг=-4|futureParticiple after tк=-6|futureParticiple after tл=-5|futureParticiple after tо=-9
futureParticiple after tу=-5|futureParticiple after tы=-5|futureParticiple after tэ=-4|futureParticiple after tқ=-9
futureParticiple after tә=-4|futureParticiple after tө=12|futureParticiple after z=-10|futureParticiple after zа=-7
futureParticiple after zг=-7|futureParticiple after zе=-16|futureParticiple after zи=-5|futureParticiple after zо=-14
futureParticiple after zы=-5|futureParticiple after zі=-12|futureParticiple after аn=-7|futureParticiple after аt=-9
futureParticiple after аz=-9|futureParticiple after аб=-8|futureParticiple after аг=-7|futureParticiple after аи=-4
futureParticiple after ай=-6|futureParticiple after ап=-6|futureParticiple after ар=14|futureParticiple after ау=-5
futureParticiple after ая=8|futureParticiple after б=-9|futureParticiple after ба=-12|futureParticiple after бе=-10
futureParticiple after бо=-5|futureParticiple after бы=-6|futureParticiple after бі=-9|futureParticiple after бұ=-7
futureParticiple after бә=-7|futureParticiple after бө=-5|futureParticiple after г=-8|futureParticiple after ге=-8
futureParticiple after го=-5|futureParticiple after гі=-4|futureParticiple after гө=-8|futureParticiple after еt=-7
futureParticiple after еz=-8|futureParticiple after ек=-6|futureParticiple after ер=15|futureParticiple after и=-4
futureParticiple after иt=-12|futureParticiple after ие=-7|futureParticiple after й=-5|futureParticiple after йt=24
futureParticiple after йг=-4|futureParticiple after йе=-5|futureParticiple after йы=-6|futureParticiple after йі=-4
futureParticiple after к=-7|futureParticiple after ка=-5|futureParticiple after ке=-6|futureParticiple after кә=-5
futureParticiple after кө=-15|futureParticiple after лt=-8|futureParticiple after лл=-11|futureParticiple after ло=-10
futureParticiple after лы=5|futureParticiple after лғ=-4|futureParticiple after о=-11|futureParticiple after оn=5
futureParticiple after оt=-17|futureParticiple after ол=-12|futureParticiple after п=-6|futureParticiple after пе=-5
futureParticiple after пк=-6|futureParticiple after по=-13|futureParticiple after пу=-5|futureParticiple after пі=-4
futureParticiple after р=31|futureParticiple after рt=-9|futureParticiple after ра=-9|futureParticiple after ре=-4
futureParticiple after у=-8|futureParticiple after уt=-8|futureParticiple after уы=-5|futureParticiple after уі=-8
futureParticiple after уғ=-4|futureParticiple after ы=-5|futureParticiple after ыn=-8|futureParticiple after ыt=-9
futureParticiple after ыр=12|futureParticiple after ығ=-7|futureParticiple after э=-7|futureParticiple after эt=-5
futureParticiple after эй=-5|futureParticiple after юt=-7|futureParticiple after я=11|futureParticiple after і=-6
futureParticiple after іn=28|futureParticiple after іt=26|futureParticiple after іб=-6|futureParticiple after ға=-8
futureParticiple after ғы=-7|futureParticiple after қ=-11|futureParticiple after қа=-10|futureParticiple after қо=-14
futureParticiple after қы=-9|futureParticiple after құ=-5|futureParticiple after үt=-10|futureParticiple after үр=9
futureParticiple after ұ=-5|futureParticiple after ұn=-8|futureParticiple after ұр=14|futureParticiple after ұқ=-5
futureParticiple after ә=-9|futureParticiple after әn=-5|futureParticiple after әt=-10|futureParticiple after ө=-11
futureParticiple after өn=-13|futureParticiple after өt=-14|futureParticiple after өл=16|futureParticiple after өр=17
futureParticiple length 2=-8|futureParticiple length 3=-8|futureParticiple length 4=-5
futureParticiple then ablative=-5|futureParticiple then accusative=-5|futureParticiple then dative=-9
futureParticiple then end=-7|futureParticiple then genitive=-6|futureParticiple then his=-7
futureParticiple then instrumental=-5|futureParticiple then located=-6|futureParticiple then locative=-11
futureParticiple then my=-6|futureParticiple then particle=-4|futureParticiple then person=43
futureParticiple then temporal=-11|genitive=13|genitive after n=12|genitive after nn=10|genitive after nt=10
genitive after nа=12|genitive after nб=5|genitive after nг=5|genitive after nе=-4|genitive after nи=11
genitive after nл=4|genitive after nо=8|genitive after nп=7|genitive after nр=6|genitive after nу=14
genitive after t=16|genitive after tn=5|genitive after tt=10|genitive after tz=4|genitive after tа=15
genitive after tе=12|genitive after tи=5|genitive after tо=4|genitive after zа=10|genitive after zы=6
genitive after zі=11|genitive after а=16|genitive after аn=13|genitive after аt=15|genitive after аz=10
genitive after аб=6|genitive after ай=16|genitive after ак=10|genitive after ал=-11|genitive after ап=11
genitive after ау=24|genitive after ақ=12|genitive after б=12|genitive after бt=4|genitive after ба=9
genitive after би=10|genitive after бу=10|genitive after бі=8|genitive after бұ=12|genitive after г=17
genitive after га=8|genitive after гы=9|genitive after гі=8|genitive after е=9|genitive after еt=15
genitive after еz=-25|genitive after ей=8|genitive after ек=10|genitive after ел=16|genitive after ея=5
genitive after и=15|genitive after иn=12|genitive after иt=11|genitive after иа=5|genitive after ие=8
genitive after ик=5|genitive after иы=8|genitive after ия=12|genitive after й=18|genitive after йе=7
genitive after йк=5|genitive after йр=9|genitive after к=17|genitive after кt=6|genitive after ка=9
genitive after ки=9|genitive after кі=12|genitive after л=17|genitive after лt=9|genitive after ла=7
genitive after ле=7|genitive after ли=6|genitive after лу=-11|genitive after лі=-4|genitive after о=12
genitive after оn=10|genitive after оt=15|genitive after оz=10|genitive after ой=14|genitive after ол=9
genitive after оп=7|genitive after ор=17|genitive after оу=10|genitive after п=16|genitive after па=6
genitive after пі=6|genitive after р=4|genitive after рn=8|genitive after рt=16|genitive after ра=13
genitive after рг=12|genitive after ри=-6|genitive after рк=6|genitive after рл=4|genitive after ро=6
genitive after ру=7|genitive after у=14|genitive after уn=5|genitive after уt=7|genitive after уи=6
genitive after уы=4|genitive after уі=4|genitive after ыn=11|genitive after ыt=13|genitive after ыz=5
genitive after ыл=14|genitive after ыр=19|genitive after ық=12|genitive after эл=4|genitive after я=13
genitive after яn=7|genitive after іn=9|genitive after іt=19|genitive after ік=14|genitive after іл=8
genitive after іп=5|genitive after ір=14|genitive after қ=12|genitive after қа=17|genitive after қу=10
genitive after қы=10|genitive after үn=5|genitive after үz=11|genitive after үй=9|genitive after үл=12
genitive after ұ=9|genitive after ұn=5|genitive after ұt=5|genitive after ұя=6|genitive after өz=15
genitive length 2=9|genitive length 3=20|genitive length 4=15|genitive length 5=13|genitive length 6=8
genitive then end=13|his after nа=21|his after nг=-14|his after nе=-9|his after nк=-7|his after nл=-5|his after nр=-5
his after nу=8|his after nы=-20|his after nі=-9|his after nқ=-4|his after tа=22|his after tе=6|his after tк=4
his after tо=-5|his after tп=-6|his after tр=9|his after tы=30|his after tі=14|his after tқ=-8|his after tү=-11
his after tұ=-16|his after zа=-19|his after zб=-4|his after zе=18|his after zи=-11|his after zу=-5|his after zғ=-4
his after а=11|his after аz=12|his after аб=6|his after ай=7|his after ап=6|his after ау=5|his after ая=16
his after ақ=-19|his after ба=-25|his after бе=6|his after бу=-10|his after бы=-9|his after бі=6|his after гt=-5
his after га=9|his after ге=13|his after гі=19|his after е=8|his after еz=17|his after еб=5|his after ей=-13
his after ел=19|his after еу=9|his after ею=-7|his after ея=8|his after и=-10|his after иt=-4|his after иг=-9
his after ие=20|his after ио=-5|his after ия=14|his after иі=-10|his after йt=-8|his after йб=-15|his after йе=16
his after йп=8|his after йы=-17|his after йі=-10|his after йқ=-19|his after кt=-8|his after ка=17|his after ке=23
his after кп=-14|his after кі=-27|his after л=6|his after лt=-23|his after лz=-7|his after ла=16|his after ле=-9
his after лк=-4|his after лп=10|his after лу=-7|his after лы=-16|his after ля=4|his after лі=8|his after лғ=9
his after лқ=6|his after о=-7|his after оn=11|his after оz=-8|his after об=5|his after ок=-4|his after ол=6
his after ор=-25|his after оу=-5|his after оғ=-8|his after п=-5|his after пz=-13|his after па=17|his after пе=-10
his after рn=-4|his after рt=10|his after ра=20|his after рг=-5|his after ре=5|his after рк=9|his after рл=-4
his after рп=-18|his after ру=-8|his after ры=-10|his after рі=-10|his after рғ=-14|his after рқ=-11|his after уn=5
his after уt=-6|his after уа=11|his after уб=4|his after уг=5|his after уп=5|his after ур=-12|his after уы=-8
his after уә=9|his after ыб=15|his after ый=-7|his after ык=-6|his after ыл=9|his after ыр=-5|his after ығ=13
his after ю=-6|his after юй=6|his after я=15|his after яn=-10|his after яt=-6|his after яй=-11|his after іn=13
his after іt=16|his after іz=-21|his after іб=5|his after іг=13|his after ік=-6|his after іл=12|his after іп=7
his after ір=9|his after ғ=5|his after ғы=-12|his after қ=-12|his after қа=22|his after қи=-7|his after қп=-5
his after қы=-11|his after ү=-10|his after үn=13|his after үt=17|his after үz=7|his after үг=-22|his after үй=16
his after үк=-4|his after үл=-20|his after үр=16|his after ұ=-16|his after ұt=-6|his after ұz=-15|his after ұй=-8
his after ұл=7|his after ұр=-20|his after ұя=21|his after ә=9|his after әn=12|his after өn=12|his after өz=12
his after өб=7|his after өг=-4|his after өк=-9|his after өл=-4|his after өр=-25|his length 3=5|his length 5=5
his length 6=5|his then ablative=-4|his then ablative3=6|his then accusative=-19|his then dative3=11
his then genitive=10|his then instrumental=4|his then instrumental3=8|his then located=24|his then locative=-13
his then locative3=12|his then particle=-7|his then person=4|imperative=-4|imperative after nа=-6
imperative after nе=-6|imperative after nу=-5|imperative after nы=-4|imperative after tа=15|imperative after tг=8
imperative after tе=-10|imperative after tо=-5|imperative after tу=19|imperative after zа=-8|imperative after zи=21
imperative after zі=-10|imperative after аt=6|imperative after ай=-4|imperative after ал=-12|imperative after ар=13
imperative after ба=-9|imperative after г=4|imperative after е=-6|imperative after и=21|imperative after й=15
imperative after йt=5|imperative after ке=-5|imperative after л=22|imperative after лz=-9|imperative after о=-7
imperative after оn=-12|imperative after ол=17|imperative after р=20|imperative after рt=-5|imperative after ра=6
imperative after ре=-5|imperative after ры=6|imperative after рі=4|imperative after у=15|imperative after уі=9
imperative after ыл=17|imperative after іz=12|imperative after іл=23|imperative after ға=-10|imperative after қо=-4
imperative after қы=11|imperative after үй=17|imperative after ұ=-5|imperative after ұn=-9|imperative after ұр=16
imperative after әt=-4|imperative after әр=-5|imperative after әу=8|imperative after өр=17|imperative length 2=-7
imperative then end=-4|instrumental=5|instrumental after n=17|instrumental after nа=10|instrumental after nо=6
instrumental after nу=-4|instrumental after t=16|instrumental after tt=4|instrumental after tа=6
instrumental after tе=-10|instrumental after tи=12|instrumental after tу=13|instrumental after tы=-15
instrumental after tө=-15|instrumental after zа=7|instrumental after а=13|instrumental after аn=10
instrumental after аt=14|instrumental after ал=5|instrumental after ау=-10|instrumental after ақ=9
instrumental after е=-20|instrumental after еt=10|instrumental after ей=-9|instrumental after еу=-5
instrumental after ея=4|instrumental after иn=6|instrumental after иt=14|instrumental after ий=5
instrumental after ир=5|instrumental after ия=13|instrumental after й=4|instrumental after йы=-5
instrumental after к=5|instrumental after ке=-15|instrumental after л=21|instrumental after лы=-6
instrumental after лі=-4|instrumental after о=4|instrumental after оn=5|instrumental after ол=12
instrumental after ор=-10|instrumental after оқ=7|instrumental after п=11|instrumental after пі=7
instrumental after рt=5|instrumental after ри=-9|instrumental after ру=-9|instrumental after у=-4
instrumental after уn=5|instrumental after ы=-6|instrumental after ыn=12|instrumental after ыt=7
instrumental after ыz=-4|instrumental after ыл=11|instrumental after ып=8|instrumental after ыр=8
instrumental after ық=7|instrumental after я=14|instrumental after іn=18|instrumental after іt=7
instrumental after іz=-6|instrumental after ік=5|instrumental after іл=11|instrumental after іп=9
instrumental after ір=5|instrumental after қ=11|instrumental after қы=12|instrumental after үn=12
instrumental after үt=5|instrumental after үй=12|instrumental after үр=4|instrumental after әр=-7
instrumental after ө=-15|instrumental after өz=12|instrumental length 2=4|instrumental length 4=-6
instrumental length 5=8|instrumental then end=5|instrumental then particle=-6|instrumental then person=-9
instrumental3=8|instrumental3 then end=8|intention after n=-11|intention after nа=10|intention after tе=-5
intention after tы=-4|intention after z=4|intention after аn=-10|intention after аt=7|intention after ай=-6
intention after ау=-7|intention after ақ=-6|intention after е=-5|intention after еn=-6|intention after еt=7
intention after ел=10|intention after кө=-5|intention after л=7|intention after ла=-7|intention after оt=-5
intention after ой=10|intention after ол=9|intention after р=-4|intention after у=-8|intention after ы=-7
intention after ыt=-12|intention after ық=10|intention after іz=6|intention after ір=-6|intention after ғы=-4
intention after ұn=-9|intention after ө=-5|intention after өz=-4|intention after өр=-7|intention length 2=-9
intention length 4=-5|intention length 6=10|intention then ablative=-8|intention then accusative=13
intention then dative=-5|intention then his=-8|intention then locative=-17|intention then plural=-4|located=15
located after nа=12|located after nу=6|located after t=7|located after tt=5|located after tа=7|located after tе=6
located after tу=13|located after tы=11|located after z=7|located after а=12|located after аn=15|located after ай=12
located after ал=-5|located after ап=7|located after ар=8|located after ау=4|located after ақ=15|located after бі=7
located after га=-5|located after го=6|located after гі=5|located after е=14|located after еn=13|located after еt=12
located after еz=6|located after ей=4|located after ек=5|located after ел=14|located after иn=6|located after иt=-12
located after ир=5|located after ия=11|located after й=16|located after к=13|located after ка=7|located after ке=12
located after л=13|located after ла=5|located after оn=14|located after оt=-19|located after ой=9|located after оп=6
located after ор=8|located after п=15|located after р=12|located after рt=11|located after ра=8|located after ру=-10
located after у=6|located after уt=4|located after ур=6|located after ы=11|located after ыn=-7|located after ыt=11
located after ыл=4|located after ыр=8|located after ық=-9|located after я=12|located after і=10|located after іn=-7
located after іt=16|located after іz=6|located after ік=10|located after іп=7|located after ір=11|located after үл=5
located after ұn=5|located after ұл=5|located after әn=5|located length 2=12|located length 3=25|located length 4=6
located length 6=4|located then ablative=5|located then accusative=-11|located then end=16|located then his=19
located then instrumental=-8|located then my=-21|located then particle=18|located then plural=6|locative after nt=14
locative after nа=10|locative after nг=12|locative after nе=11|locative after nи=-8|locative after nр=8
locative after nу=-22|locative after nө=-6|locative after tt=6|locative after tа=24|locative after tе=13
locative after tи=-4|locative after tу=-4|locative after tы=22|locative after z=12|locative after zа=-13
locative after zе=4|locative after а=9|locative after аn=14|locative after аt=-5|locative after аz=15
locative after ай=-6|locative after ал=-5|locative after ап=-10|locative after ар=7|locative after ау=-13
locative after б=9|locative after ба=8|locative after бы=6|locative after бі=12|locative after г=12
locative after гу=-5|locative after гі=7|locative after е=19|locative after еt=-4|locative after еz=17
locative after ей=13|locative after ел=19|locative after еп=-5|locative after ер=16|locative after еу=4
locative after и=-16|locative after иt=7|locative after иа=-16|locative after ие=5|locative after ир=-9
locative after ия=14|locative after й=8|locative after йn=-5|locative after ка=13|locative after ке=12
locative after л=7|locative after ла=13|locative after лу=-6|locative after лы=14|locative after оn=7
locative after оt=-9|locative after ой=6|locative after ок=-6|locative after ол=-22|locative after оп=-4
locative after ор=-17|locative after п=-9|locative after па=-8|locative after р=7|locative after рt=-10
locative after ра=7|locative after ри=-6|locative after рк=9|locative after у=-10|locative after уn=7
locative after уа=5|locative after уб=6|locative after ур=12|locative after уә=-14|locative after ы=14
locative after ыn=-6|locative after ыt=20|locative after ыz=10|locative after ыл=11|locative after ып=-9
locative after ыр=22|locative after ық=6|locative after я=14|locative after яn=9|locative after яқ=-10
locative after і=9|locative after іn=-8|locative after іt=-10|locative after іz=-12|locative after ік=8
locative after іл=-15|locative after іп=13|locative after ір=-25|locative after ғи=-8|locative after ғу=-6
locative after ғы=-20|locative after қа=8|locative after қу=-7|locative after қы=14|locative after үn=12
locative after үй=15|locative after үк=-13|locative after үл=-6|locative after үр=16|locative after ұn=-14
locative after ұt=-11|locative after ұл=7|locative after ә=-14|locative after әл=9|locative after ө=-6
locative after өn=-12|locative after өz=-10|locative length 2=-8|locative length 3=-8|locative length 4=5
locative length 5=-10|locative length 6=8|locative length 7=6|locative then person=30|locative3=12
locative3 then end=12|my=-6|my after n=22|my after nг=-9|my after nе=-10|my after t=-10|my after tt=-6|my after tа=-12
my after tе=-4|my after tи=-9|my after tк=-7|my after tо=-5|my after tы=-12|my after tі=-10|my after tә=-5
my after z=-6|my after zа=-7|my after zе=12|my after zі=-11|my after zұ=-8|my after а=-5|my after аn=19|my after аt=12
my after аz=-8|my after аб=6|my after ай=-15|my after ал=-12|my after ар=7|my after ау=-8|my after ағ=-6
my after ақ=-6|my after б=6|my after ба=13|my after бе=13|my after г=-4|my after гі=-5|my after еn=-14|my after еt=-14
my after еz=-9|my after ел=30|my after ер=-6|my after и=-15|my after иі=-10|my after й=-11|my after йt=-6
my after йы=-10|my after йі=-4|my after йқ=7|my after ке=16|my after ки=-10|my after л=-9|my after ла=8|my after ле=-9
my after лк=8|my after лп=4|my after лі=-13|my after лқ=-6|my after о=-9|my after оt=-5|my after ой=6|my after ол=4
my after оэ=-6|my after оқ=10|my after п=4|my after пы=7|my after рn=5|my after рt=-18|my after рz=-12|my after ра=-12
my after ре=-6|my after рл=-5|my after ры=-9|my after у=-7|my after уt=-9|my after уz=5|my after уа=11|my after ул=-5
my after уы=-10|my after уқ=-8|my after ы=-4|my after ыt=-6|my after ый=-7|my after ыл=-12|my after ыр=-14
my after ығ=23|my after э=-7|my after яn=19|my after і=-8|my after іn=28|my after іt=-15|my after іz=-4|my after іг=5
my after іл=-16|my after ір=13|my after ғ=8|my after ға=-11|my after ғы=6|my after қ=-5|my after қа=-5|my after құ=-6
my after үt=-7|my after үz=12|my after ұ=-10|my after ұt=-9|my after ұй=-5|my after ұғ=-8|my after ұқ=-9|my after ә=-5
my after әn=13|my after әt=7|my after әz=-5|my after әй=-4|my after әл=-9|my after өn=-17|my after өt=-9|my after өz=6
my after өл=-14|my length 3=-6|my length 5=-7|my length 6=-11|my length 7=-6|my then accusative=-5|my then dative=-11
my then end=-8|my then genitive=12|my then locative=-8|my then particle=-8|negation=11|negation after n=4
negation after nt=-9|negation after nа=7|negation after nе=11|negation after nы=8|negation after t=8
negation after tа=10|negation after tе=-8|negation after tи=13|negation after tу=-7|negation after tі=7
negation after z=15|negation after zа=-5|negation after zе=23|negation after zы=10|negation after а=14
negation after аn=-20|negation after аt=29|negation after аz=4|negation after ай=-11|negation after ап=-18
negation after ар=7|negation after ау=-6|negation after ая=11|negation after е=7|negation after еn=-9
negation after еt=19|negation after ел=7|negation after ер=7|negation after и=12|negation after йt=-19
negation after ка=16|negation after кө=-10|negation after л=5|negation after лt=9|negation after ла=14
negation after ле=11|negation after оt=-17|negation after ой=12|negation after ол=14|negation after оқ=-6
negation after п=-18|negation after р=7|negation after ра=10|negation after у=-9|negation after ы=15
negation after ыn=28|negation after ыt=7|negation after ыр=7|negation after ық=13|negation after я=11
negation after яn=12|negation after ял=5|negation after і=9|negation after іn=15|negation after іz=14
negation after іл=10|negation after ір=6|negation after ға=7|negation after қ=6|negation after қи=10
negation after қы=5|negation after құ=-8|negation after үt=9|negation after ұ=-9|negation after ұр=4
negation after ө=-10|negation length 2=9|negation length 3=12|negation length 4=11|negation then conditionalPerson=9
negation then converbA=7|negation then converbP=9|negation then desire=-17|negation then futureParticiple=-18
negation then past=28|negation then pastParticiple=15|negation then pastPerson=20|negation then perfectPerson=12
negation then present=15|negation then presentParticiple=14|negation then presentPerson=23|negation then verbalNoun=23
negativeFuture after n=-11|negativeFuture after nы=-5|negativeFuture after t=15|negativeFuture after tе=9
negativeFuture after tо=-8|negativeFuture after z=-7|negativeFuture after zы=-5|negativeFuture after аn=-5
negativeFuture after аz=-9|negativeFuture after ар=-4|negativeFuture after еt=18|negativeFuture after ер=9
negativeFuture after к=-8|negativeFuture after ке=-12|negativeFuture after л=4|negativeFuture after ла=-5
negativeFuture after о=-8|negativeFuture after ол=-7|negativeFuture after р=9|negativeFuture after ы=-12
negativeFuture after іn=-8|negativeFuture after ір=14|negativeFuture after ғы=-6|negativeFuture after қа=-4
negativeFuture after үк=-7|negativeFuture after үр=6|negativeFuture after өл=8|negativeFuture after өр=11
negativeFuture length 2=-6|negativeFuture length 3=9|negativeFuture length 4=6|negativeFuture then ablative=15
negativeFuture then dative=7|negativeFuture then end=12|none after nt=10|none after nу=29|none after t=12
none after tt=13|none after tи=11|none after tр=12|none after tя=5|none after zа=11|none after zи=9|none after zу=-8
none after zы=4|none after zі=8|none after аt=11|none after ал=16|none after ая=-18|none after ба=6|none after бе=8
none after би=7|none after бі=5|none after га=9|none after ги=5|none after гр=5|none after гу=17|none after еt=8
none after ел=8|none after еп=-6|none after ея=7|none after и=8|none after иt=8|none after ие=8|none after ий=8
none after ир=4|none after ия=6|none after йn=5|none after йt=11|none after йе=6|none after йя=4|none after йі=8
none after к=7|none after кt=11|none after ка=8|none after ки=7|none after кі=21|none after л=13|none after лt=14
none after ли=7|none after лу=-9|none after ля=4|none after лі=-4|none after оn=8|none after оt=7|none after ой=8
none after ол=8|none after оп=14|none after ор=8|none after оу=5|none after ою=-7|none after п=-7|none after пt=5
none after па=8|none after пе=9|none after пі=5|none after рt=10|none after ра=-4|none after ре=-9|none after ри=9
none after уt=6|none after уа=7|none after уе=7|none after уи=4|none after ур=7|none after ыt=17|none after ыл=19
none after ып=-10|none after ыр=10|none after ық=9|none after эn=5|none after эt=7|none after эй=6|none after эр=7
none after ю=-11|none after я=6|none after яn=11|none after яt=9|none after яп=-8|none after яр=-13|none after яу=-5
none after іt=13|none after ік=10|none after іл=8|none after ір=11|none after ға=-4|none after ғи=9|none after ғу=19
none after қ=7|none after қы=23|none after үn=5|none after үй=6|none after үл=8|none after үп=5|none after үр=7
none after үю=-4|none after ұn=9|none after ұt=8|none after ұл=9|none after ұр=13|none after ұю=-7|none after әn=7
none after әр=6|none after өn=10|none after өл=6|none after өп=14|none after өр=9|none length 3=13|none length 4=9
none length 5=8|noun ends nt=6|noun ends nг=-5|noun ends nк=-5|noun ends nо=9|noun ends nр=4|noun ends nу=12
noun ends nқ=-4|noun ends nұ=-8|noun ends nө=-6|noun ends tn=9|noun ends tz=6|noun ends tи=7|noun ends tо=-4
noun ends tр=13|noun ends tу=5|noun ends tя=7|noun ends tқ=-8|noun ends tү=-5|noun ends tұ=-12|noun ends tә=-8
noun ends tө=-16|noun ends zn=19|noun ends zt=-5|noun ends zа=-6|noun ends zе=8|noun ends zл=-5|noun ends zы=8
noun ends zі=6|noun ends zғ=-4|noun ends zү=-8|noun ends zұ=-8|noun ends аz=15|noun ends аб=8|noun ends ак=-16
noun ends аю=-9|noun ends ая=-11|noun ends ақ=5|noun ends бt=7|noun ends ба=-8|noun ends бе=6|noun ends бо=-19
noun ends бу=-5|noun ends бы=-6|noun ends бі=9|noun ends бә=-6|noun ends гt=-6|noun ends га=5|noun ends ги=5
noun ends гр=5|noun ends гы=8|noun ends еz=5|noun ends еб=6|noun ends ек=4|noun ends ел=17|noun ends еу=4
noun ends ею=-7|noun ends ея=13|noun ends иа=-14|noun ends иг=-9|noun ends ие=15|noun ends ий=9|noun ends ик=4
noun ends ил=-6|noun ends ио=-5|noun ends ип=6|noun ends ия=11|noun ends иі=-9|noun ends иқ=13|noun ends йt=-5
noun ends йб=-15|noun ends йе=12|noun ends йп=8|noun ends йр=11|noun ends йы=-8|noun ends йя=4|noun ends йқ=-13
noun ends кt=-5|noun ends ка=13|noun ends кл=-5|noun ends кп=-14|noun ends кі=6|noun ends кө=-4|noun ends лt=-8
noun ends лz=-14|noun ends ла=8|noun ends ли=7|noun ends ло=-7|noun ends лп=11|noun ends лу=-8|noun ends ля=7
noun ends лғ=10|noun ends оn=10|noun ends об=6|noun ends ог=4|noun ends ои=-4|noun ends ой=13|noun ends ок=-10
noun ends ол=9|noun ends оп=5|noun ends ор=-5|noun ends оэ=-6|noun ends ою=-6|noun ends оғ=-8|noun ends оқ=10
noun ends пz=-13|noun ends па=10|noun ends пі=7|noun ends рt=5|noun ends рz=-13|noun ends рб=-8|noun ends рг=-6
noun ends ре=-5|noun ends рк=7|noun ends рл=-5|noun ends рп=-18|noun ends рғ=-14|noun ends рқ=-12|noun ends уn=11
noun ends уt=-4|noun ends уz=8|noun ends уа=18|noun ends уб=11|noun ends уг=6|noun ends уи=8|noun ends уп=5
noun ends ур=7|noun ends уқ=-8|noun ends уә=-5|noun ends ыt=6|noun ends ыб=15|noun ends ык=-6|noun ends ыл=8
noun ends ып=-9|noun ends ыр=5|noun ends ығ=15|noun ends ық=8|noun ends эn=5|noun ends эй=6|noun ends эл=4
noun ends эр=7|noun ends юй=8|noun ends яt=-5|noun ends яй=-11|noun ends яп=-8|noun ends яр=-13|noun ends яу=-5
noun ends яқ=-6|noun ends іt=13|noun ends іб=5|noun ends іг=13|noun ends ік=6|noun ends ғу=7|noun ends қt=-20
noun ends қи=-15|noun ends қо=-7|noun ends қп=-5|noun ends қы=8|noun ends құ=-11|noun ends үn=17|noun ends үt=16
noun ends үz=8|noun ends үг=-22|noun ends үй=22|noun ends үк=-5|noun ends үл=-5|noun ends үп=5|noun ends үр=20
noun ends үю=-4|noun ends ұt=-5|noun ends ұz=-6|noun ends ұй=-7|noun ends ұл=6|noun ends ұп=5|noun ends ұр=-6
noun ends ұю=-7|noun ends ұя=20|noun ends ұғ=-8|noun ends әn=7|noun ends әt=8|noun ends әz=-5|noun ends әй=-5
noun ends әл=6|noun ends әр=-5|noun ends әу=-6|noun ends өt=-5|noun ends өz=8|noun ends өг=-4|noun ends өп=11
noun ends өр=-19|noun length 2=-4|noun length 3=5|noun length 4=4|noun length 5=4|noun syllables 2=6|noun …аба=-5
noun …абу=-11|noun …абы=-6|noun …ава=15|noun …авр=4|noun …авы=4|noun …ага=-11|noun …агу=10|noun …адо=-5|noun …ады=-9
noun …аев=11|noun …аен=5|noun …ажу=4|noun …аза=22|noun …азу=8|noun …азғ=-4|noun …аир=-6|noun …айм=-10|noun …айт=-5
noun …айш=-6|noun …айғ=4|noun …акі=-10|noun …ала=26|noun …алж=-10|noun …али=6|noun …алп=11|noun …алс=-5|noun …алт=7
noun …алу=-7|noun …алш=-7|noun …алы=-4|noun …алі=-4|noun …алғ=-17|noun …ама=21|noun …аме=5|noun …ами=-24|noun …аму=21
noun …амы=-10|noun …ана=14|noun …ане=10|noun …анк=5|noun …анм=-4|noun …ано=8|noun …анр=4|noun …ант=5|noun …ану=13
noun …аны=-7|noun …анғ=-13|noun …аос=-11|noun …апа=10|noun …апы=-4|noun …ард=8|noun …ари=21|noun …арм=-13|noun …арн=5
noun …арс=-13|noun …арт=6|noun …ару=22|noun …арш=-7|noun …арғ=-12|noun …арқ=-11|noun …аса=-8|noun …асс=5|noun …аст=-12
noun …асу=-19|noun …асш=-10|noun …асы=-6|noun …асқ=-11|noun …ата=22|noun …ати=5|noun …атр=10|noun …ату=-8|noun …атч=17
noun …аты=10|noun …ауа=4|noun …ауд=-6|noun …ауи=8|noun …аул=5|noun …ауп=5|noun …аур=-9|noun …аус=-4|noun …ауы=4
noun …афа=5|noun …аша=-6|noun …ашы=7|noun …ащы=4|noun …аяд=-7|noun …аян=4|noun …аяп=-8|noun …аяр=25|noun …аят=15
noun …аяу=-5|noun …аяш=-7|noun …аяғ=-25|noun …аға=12|noun …ағи=-8|noun …ақа=14|noun …ақс=-16|noun …аққ=-4|noun …аңа=16
noun …аңл=-6|noun …аңы=-12|noun …баб=6|noun …бад=5|noun …бам=-13|noun …бан=-4|noun …бап=6|noun …бар=19|noun …бас=-5
noun …бат=12|noun …бау=9|noun …бағ=10|noun …бақ=11|noun …бег=15|noun …без=17|noun …бей=-9|noun …бек=8|noun …бел=6
noun …бем=-11|noun …бен=-5|noun …беп=26|noun …бер=18|noun …бес=-4|noun …бет=-10|noun …беу=7|noun …бие=4|noun …бин=4
noun …бия=9|noun …биі=-8|noun …бле=-6|noun …блы=-12|noun …бне=5|noun …бол=8|noun …бом=6|noun …бор=15|noun …бта=-5
noun …бус=14|noun …бша=7|noun …быз=8|noun …был=-18|noun …бым=-5|noun …бын=6|noun …быр=4|noun …быс=8|noun …быт=4
noun …бығ=6|noun …бық=-15|noun …бың=-7|noun …бют=5|noun …біп=5|noun …бір=8|noun …біс=-4|noun …бғу=12|noun …бқа=-5
noun …бұл=11|noun …бәр=7|noun …бөр=-6|noun …вал=-11|noun …ван=8|noun …вас=-6|noun …вая=-8|noun …вен=5|noun …вер=6
noun …вик=8|noun …вис=6|noun …вия=9|noun …вма=-17|noun …вна=6|noun …вте=4|noun …вуд=6|noun …вқа=-6|noun …гал=-5
noun …гам=8|noun …ган=12|noun …гед=-4|noun …гей=29|noun …гел=-6|noun …ген=-6|noun …гер=17|noun …гес=-7|noun …геу=9
noun …гия=11|noun …гке=-4|noun …гон=11|noun …гор=8|noun …гра=-16|noun …гре=-8|noun …гте=-10|noun …гті=-4|noun …гіз=-13
noun …гіл=13|noun …гім=-15|noun …гін=10|noun …гіп=-13|noun …гіс=-16|noun …гіт=5|noun …гің=-7|noun …гүл=13|noun …даб=11
noun …дад=-11|noun …дай=10|noun …дал=8|noun …дам=27|noun …дап=-7|noun …дар=-6|noun …дас=-7|noun …дат=15|noun …дау=-19
noun …дағ=-6|noun …дақ=-5|noun …дде=15|noun …дег=-7|noun …дед=-14|noun …дек=6|noun …дем=-5|noun …ден=-6|noun …деп=-11
noun …дер=-7|noun …дет=10|noun …деу=-22|noun …дея=12|noun …дең=-11|noun …джа=5|noun …джи=8|noun …дит=-13|noun …дия=10
noun …дон=8|noun …дор=-4|noun …дра=13|noun …дро=-5|noun …дта=9|noun …дты=10|noun …дум=14|noun …дші=6|noun …дыз=15
noun …дым=-14|noun …дыс=-11|noun …дығ=13|noun …дық=8|noun …дың=-4|noun …дья=6|noun …діг=15|noun …діж=-5|noun …діз=13
noun …дік=5|noun …діл=6|noun …дім=-22|noun …діс=7|noun …дің=-7|noun …дғу=4|noun …дқа=-6|noun …еал=18|noun …еба=17
noun …ебі=12|noun …ева=-4|noun …еге=-7|noun …его=5|noun …еде=-10|noun …едт=-4|noun …едш=4|noun …еді=-10|noun …еже=11
noun …езм=12|noun …езу=-7|noun …езі=-18|noun …ейм=-9|noun …ейн=13|noun …ейп=8|noun …ейт=-6|noun …еке=12|noun …еки=7
noun …екс=-7|noun …елг=5|noun …еле=7|noun …елу=-12|noun …елі=11|noun …ема=14|noun …еме=24|noun …ему=-4|noun …ена=12
noun …енг=-10|noun …енд=6|noun …ене=18|noun …ени=11|noun …енс=-5|noun …ент=11|noun …ену=7|noun …епз=-13|noun …епс=-9
noun …ера=11|noun …ерв=4|noun …ерг=-10|noun …ерз=-11|noun …ери=13|noun …ерл=5|noun …ерм=-11|noun …ерн=5|noun …ерп=-11
noun …ерс=10|noun …ерт=-12|noun …еру=-11|noun …еры=9|noun …еса=14|noun …есе=27|noun …есп=-6|noun …есс=8|noun …ест=4
noun …есу=39|noun …есш=8|noun …ета=20|noun …ете=-30|noun …етк=-8|noun …етр=10|noun …етс=13|noun …етт=7|noun …ету=-4
noun …етш=6|noun …еуд=-6|noun …еуш=-8|noun …еуі=13|noun …ефа=11|noun …еше=5|noun …ешу=-19|noun …еші=-6|noun …еян=-6
noun …еяс=-6|noun …еңб=-5|noun …еңг=-7|noun …еңе=-6|noun …еңі=-9|noun …жай=32|noun …жал=10|noun …жан=13|noun …жап=-6
noun …жар=14|noun …жат=9|noun …жау=6|noun …жақ=-33|noun …жбы=-4|noun …жей=6|noun …жел=-6|noun …жен=-8|noun …жер=13
noun …жес=-11|noun …жет=-7|noun …жир=-9|noun …жор=4|noun …жоу=4|noun …жып=-4|noun …жыр=-4|noun …жың=12|noun …жік=-6
noun …жіл=-17|noun …жің=24|noun …жүн=-12|noun …жұт=5|noun …жұқ=7|noun …зад=-8|noun …заж=5|noun …зай=-8|noun …зам=5
noun …зан=13|noun …зар=31|noun …зас=-22|noun …заш=-5|noun …защ=-6|noun …зақ=23|noun …заң=7|noun …зба=30|noun …зге=26
noun …згі=8|noun …зда=-17|noun …зде=-8|noun …зег=21|noun …зед=-5|noun …зек=-12|noun …зен=20|noun …зер=20|noun …зес=-8
noun …зет=-4|noun …зеу=-6|noun …зең=21|noun …зия=10|noun …зма=9|noun …змұ=-5|noun …зне=-26|noun …зов=7|noun …зои=-4
noun …зуд=-4|noun …зуш=-6|noun …зуы=-7|noun …зыл=8|noun …зын=4|noun …зып=-11|noun …зыс=-25|noun …зығ=12|noun …зық=7
noun …зім=6|noun …зін=-19|noun …зіп=-13|noun …зір=-13|noun …зің=-15|noun …зға=-13|noun …зғы=8|noun …иал=8|noun …иан=9
noun …иат=-7|noun …ибе=21|noun …ива=6|noun …ига=19|noun …иго=-4|noun …ида=31|noun …иде=5|noun …иды=-10|noun …иді=-4
noun …иес=-7|noun …иже=15|noun …иза=7|noun …изм=16|noun …ийе=5|noun …ика=14|noun …ике=4|noun …икл=-5|noun …икс=5
noun …икт=-6|noun …ила=5|noun …иле=4|noun …или=9|noun …иля=6|noun …има=7|noun …имн=-5|noun …ина=15|noun …инг=7
noun …ине=6|noun …ино=4|noun …ины=10|noun …иок=-6|noun …ион=10|noun …иос=6|noun …ипі=5|noun …ира=-8|noun …ири=4
noun …ирт=5|noun …иса=9|noun …ист=9|noun …исі=10|noun …ита=-11|noun …иті=-8|noun …ихе=5|noun …ихы=-7|noun …ица=-6
noun …ицк=15|noun …иче=4|noun …иша=7|noun …ише=-6|noun …ище=19|noun …иын=27|noun …иып=-9|noun …иық=-6|noun …ияр=-4
noun …ияс=-5|noun …ият=6|noun …ияқ=-15|noun …иім=21|noun …иіп=-13|noun …иіс=7|noun …иің=-8|noun …иға=28|noun …иғи=6
noun …йан=5|noun …йбы=-14|noun …йге=-11|noun …йда=6|noun …йде=-20|noun …йды=-8|noun …йді=-9|noun …йег=26|noun …йек=14
noun …йел=15|noun …йен=-13|noun …йеп=-7|noun …йер=7|noun …йес=-12|noun …йет=-5|noun …йеу=22|noun …йке=15|noun …йли=5
noun …йми=5|noun …йна=10|noun …йне=7|noun …йни=5|noun …йні=-7|noun …йпа=15|noun …йра=6|noun …йре=-6|noun …йса=-5
noun …йси=7|noun …йсы=6|noun …йсі=-5|noun …йта=-6|noun …йте=-14|noun …йтс=-11|noun …йту=-11|noun …йты=4|noun …йтқ=-4
noun …йша=10|noun …йшы=8|noun …йші=16|noun …йыб=9|noun …йыз=23|noun …йым=16|noun …йын=13|noun …йып=-8|noun …йыр=8
noun …йыс=20|noun …йыт=-4|noun …йық=-15|noun …йың=7|noun …йік=-8|noun …йім=7|noun …йін=16|noun …йіп=-11|noun …йір=-7
noun …йіс=9|noun …йға=-12|noun …йғы=23|noun …йқа=-11|noun …йқы=39|noun …кан=6|noun …кар=10|noun …кас=-10|noun …кат=-6
noun …кая=-8|noun …кей=19|noun …кек=11|noun …кем=-16|noun …кен=4|noun …кеп=6|noun …кер=29|noun …кес=-7|noun …кет=18
noun …кеу=31|noun …кею=-6|noun …кий=5|noun …киф=4|noun …кия=6|noun …кке=-8|noun …кло=-4|noun …ков=4|noun …коз=11
noun …ком=6|noun …кпе=16|noun …кпі=-9|noun …ксе=-8|noun …ксу=7|noun …кта=9|noun …ктр=7|noun …кур=-5|noun …кус=-10
noun …кше=20|noun …кші=6|noun …кын=9|noun …кім=-17|noun …кін=8|noun …кір=14|noun …кіс=-6|noun …кіт=-5|noun …кіш=13
noun …көл=7|noun …лаб=4|noun …лад=-10|noun …лай=-5|noun …лал=5|noun …лам=-9|noun …лап=-5|noun …лат=-5|noun …лау=-10
noun …лаш=7|noun …лағ=27|noun …лақ=25|noun …лаң=22|noun …лба=-8|noun …лге=-9|noun …лгі=30|noun …лде=-6|noun …лді=16
noun …лед=-10|noun …лей=-24|noun …лек=-16|noun …лел=-23|noun …лем=31|noun …лен=-17|noun …леп=-5|noun …лес=10
noun …лет=-4|noun …лея=11|noun …лең=31|noun …лжа=-10|noun …лжы=-5|noun …лжі=-13|noun …лиг=-11|noun …лид=-5|noun …лие=5
noun …лиз=10|noun …лий=5|noun …лис=-6|noun …лиф=5|noun …лиш=9|noun …лия=9|noun …лке=9|noun …лкі=24|noun …лла=11
noun …лме=18|noun …лмы=-8|noun …лов=13|noun …лог=6|noun …лон=10|noun …лор=-16|noun …лос=8|noun …лпа=5|noun …лпы=4
noun …лса=-9|noun …лси=9|noun …лта=-7|noun …лты=17|noun …луб=11|noun …луд=-5|noun …луш=-7|noun …луы=-7|noun …луі=-7
noun …лша=9|noun …лше=-16|noun …лшы=5|noun …лші=19|noun …лый=5|noun …лым=22|noun …лыс=23|noun …лығ=16|noun …лық=19
noun …лың=20|noun …лье=8|noun …льз=4|noun …льм=9|noun …льс=8|noun …ліг=13|noun …лік=-4|noun …лім=16|noun …лін=-5
noun …ліп=-13|noun …лға=9|noun …лғи=4|noun …лқа=-7|noun …лқу=14|noun …лқы=26|noun …лүк=5|noun …ләй=-4|noun …мад=-6
noun …май=-7|noun …мам=-16|noun …ман=13|noun …мар=27|noun …мас=-6|noun …мат=12|noun …мау=-10|noun …мағ=30|noun …мақ=16
noun …маң=-11|noun …мба=12|noun …мбы=10|noun …мге=-7|noun …мгі=5|noun …мда=-10|noun …мде=-8|noun …мды=9|noun …мді=20
noun …мег=17|noun …мей=6|noun …мел=5|noun …меп=-4|noun …мер=16|noun …мес=-14|noun …мет=17|noun …меу=-13|noun …меш=11
noun …мид=-11|noun …мин=6|noun …мит=5|noun …мия=11|noun …мке=5|noun …мма=4|noun …мон=6|noun …мск=10|noun …мст=-4
noun …мта=-9|noun …мур=-8|noun …мус=5|noun …муы=-7|noun …муі=6|noun …мша=8|noun …мше=-4|noun …мыд=-11|noun …мыз=-7
noun …мын=-7|noun …мып=-13|noun …мыр=13|noun …мыс=5|noun …мян=4|noun …міз=-6|noun …мік=-8|noun …мін=-8|noun …мір=21
noun …міс=8|noun …міт=6|noun …мға=-5|noun …мұн=11|noun …мұр=-16|noun …над=-12|noun …най=-12|noun …нал=7|noun …нан=-10
noun …нап=-12|noun …нар=22|noun …нат=17|noun …ная=-11|noun …нағ=27|noun …нақ=9|noun …наң=-15|noun …нба=-17|noun …нбі=6
noun …нга=11|noun …нге=-12|noun …нгт=-5|noun …нгі=-21|noun …нде=-5|noun …нди=8|noun …нды=10|noun …нді=19|noun …нег=8
noun …нед=-9|noun …нез=7|noun …ней=-7|noun …нек=13|noun …нем=-14|noun …неп=-12|noun …нер=16|noun …нес=13|noun …нең=16
noun …нза=-18|noun …ниг=13|noun …нид=-4|noun …ние=11|noun …ний=8|noun …ним=-7|noun …нит=-8|noun …ния=11|noun …нке=6
noun …нкт=6|noun …нни=5|noun …нні=-4|noun …нов=8|noun …ноз=9|noun …нры=19|noun …нсе=-5|noun …нск=-4|noun …нсұ=-4
noun …нте=-9|noun …нты=4|noun …нуд=-5|noun …нус=-4|noun …нут=16|noun …нуш=-4|noun …нуы=-9|noun …нуі=-6|noun …ншы=9
noun …нші=-6|noun …ный=8|noun …нык=-6|noun …ныл=-4|noun …ным=-8|noun …нын=-15|noun …нып=-8|noun …ныс=21|noun …ныш=-5
noun …нық=-28|noun …ның=-4|noun …нье=6|noun …ніг=5|noun …нім=8|noun …нін=-12|noun …ніп=-11|noun …ніш=6|noun …нің=-4
noun …нға=-10|noun …нғы=10|noun …нүй=6|noun …нұя=8|noun …оан=6|noun …оба=38|noun …обс=9|noun …обь=6|noun …ова=-25
noun …огы=8|noun …ода=11|noun …ожа=11|noun …оза=8|noun …озу=-6|noun …озы=8|noun …ойн=5|noun …ойы=-17|noun …ойғ=-6
noun …оли=-6|noun …олс=-14|noun …олт=13|noun …олу=-6|noun …олш=-5|noun …олы=31|noun …олғ=16|noun …олқ=13|noun …ома=-13
noun …омы=-4|noun …она=17|noun …онг=14|noun …оне=5|noun …они=6|noun …онс=7|noun …оны=-7|noun …опа=19|noun …опы=-9
noun …ора=11|noun …орг=5|noun …орд=10|noun …орл=-7|noun …орн=5|noun …орт=10|noun …ору=-4|noun …орш=-5|noun …оры=18
noun …орғ=-5|noun …оса=-28|noun …осс=-9|noun …осы=-9|noun …ота=16|noun …отт=4|noun …оты=6|noun …оуы=9|noun …оце=-18
noun …ошы=-6|noun …оюш=-4|noun …ояу=-8|noun …оғу=-11|noun …оғы=-18|noun …оқа=-15|noun …оқп=-7|noun …оқу=-12
noun …оқы=-8|noun …оңғ=-6|noun …паж=9|noun …паз=5|noun …пал=13|noun …пан=10|noun …пар=37|noun …пас=-20|noun …пат=11
noun …пағ=13|noun …пақ=15|noun …паң=9|noun …пби=13|noun …пек=10|noun …пел=5|noun …пен=-11|noun …пер=21|noun …пес=-5
noun …пет=4|noun …пеу=-11|noun …пиа=-16|noun …пий=4|noun …пио=-5|noun …пия=5|noun …пиқ=13|noun …пке=-6|noun …пкі=5
noun …пов=9|noun …пой=-7|noun …пор=-25|noun …пос=7|noun …ппа=7|noun …ппе=7|noun …псі=9|noun …пта=13|noun …пте=-8
noun …пті=-5|noun …пур=14|noun …пус=6|noun …пші=-7|noun …пын=8|noun …пін=25|noun …пір=17|noun …пқа=-14|noun …пқы=12
noun …раб=11|noun …рад=-11|noun …раз=20|noun …рай=19|noun …рак=6|noun …рам=16|noun …ран=16|noun …рар=-14|noun …рас=-10
noun …раф=6|noun …рах=-4|noun …рағ=10|noun …рақ=11|noun …раң=-14|noun …рба=-12|noun …рбы=-7|noun …рга=-10|noun …ргі=-4
noun …рдс=-17|noun …рды=-5|noun …рді=-7|noun …реб=5|noun …рег=14|noun …ред=-6|noun …рел=-5|noun …рем=-8|noun …рен=11
noun …рер=-23|noun …реу=17|noun …реш=5|noun …рея=11|noun …рең=19|noun …ржы=9|noun …ржі=-6|noun …рза=18|noun …рзі=-15
noun …риа=5|noun …риж=6|noun …рий=8|noun …рил=5|noun …рин=7|noun …рис=-9|noun …рих=19|noun …рия=10|noun …рка=6
noun …рке=-25|noun …ркі=6|noun …рла=-14|noun …рлу=4|noun …рма=15|noun …рмы=-9|noun …рна=15|noun …рне=-10|noun …рны=9
noun …ров=4|noun …рон=-12|noun …рор=10|noun …рос=7|noun …рпі=6|noun …рри=4|noun …рса=-6|noun …рсе=8|noun …рск=9
noun …рсу=9|noun …рте=19|noun …рту=-13|noun …рты=-4|noun …руа=19|noun …руг=6|noun …руд=-5|noun …руе=-8|noun …рум=12
noun …рун=-8|noun …руш=-7|noun …руі=-8|noun …рша=18|noun …ршы=8|noun …рыб=10|noun …рыз=11|noun …рыл=-5|noun …рым=17
noun …рын=10|noun …рып=-7|noun …рыс=15|noun …рыш=10|noun …рығ=10|noun …рық=9|noun …рың=-5|noun …рэм=5|noun …ряд=13
noun …рян=6|noun …різ=-8|noun …рік=-7|noun …рім=-7|noun …рін=-4|noun …ріп=-11|noun …ріс=13|noun …рға=-6|noun …рғы=27
noun …рқа=19|noun …рқы=-11|noun …саб=6|noun …сад=-8|noun …сай=-9|noun …сал=19|noun …сам=-20|noun …сан=9|noun …сап=-9
noun …сар=30|noun …сат=11|noun …сау=-5|noun …сағ=10|noun …саң=16|noun …сви=-4|noun …сгі=-10|noun …себ=9|noun …сег=-11
noun …сей=12|noun …сен=-5|noun …сеп=35|noun …сер=24|noun …сет=-8|noun …сеу=-7|noun …сең=-36|noun …сив=-11|noun …сид=9
noun …сил=-5|noun …сит=9|noun …сия=10|noun …ска=6|noun …ске=-8|noun …скі=12|noun …сла=-24|noun …сми=9|noun …сон=10
noun …спы=4|noun …сса=16|noun …ссе=-5|noun …ста=9|noun …сте=29|noun …стр=13|noun …сту=-6|noun …сты=10|noun …суд=-5
noun …суе=-4|noun …суш=8|noun …суы=-5|noun …сша=13|noun …сшы=17|noun …сші=8|noun …сыл=7|noun …сым=19|noun …сын=-5
noun …сып=-12|noun …сыр=8|noun …сыс=-6|noun …сыт=-14|noun …сық=-13|noun …сың=-21|noun …сіз=10|noun …сіл=6|noun …сім=22
noun …сін=-8|noun …сіп=14|noun …сір=-8|noun …сің=-9|noun …сқа=15|noun …сқы=-10|noun …сұс=7|noun …сөз=7|noun …таб=6
noun …тав=-4|noun …тад=-13|noun …таж=6|noun …таз=13|noun …тай=-12|noun …тал=7|noun …там=11|noun …тан=14|noun …тап=-15
noun …тау=20|noun …тағ=-11|noun …тақ=-16|noun …таң=-28|noun …тба=-31|noun …тва=11|noun …тво=7|noun …теб=7|noun …тег=18
noun …тед=-10|noun …тез=-11|noun …тей=-7|noun …тек=5|noun …тем=6|noun …теп=11|noun …тес=10|noun …тет=16|noun …тең=18
noun …тив=-9|noun …тид=-6|noun …тин=-5|noun …тип=16|noun …тит=-6|noun …тия=10|noun …тка=8|noun …тке=-9|noun …ткі=6
noun …тов=9|noun …том=4|noun …тон=7|noun …тор=15|noun …тос=5|noun …тоқ=-9|noun …тпе=-5|noun …тра=7|noun …тса=-10
noun …тсе=-15|noun …тта=-15|noun …тты=5|noun …тті=8|noun …тус=4|noun …тут=24|noun …туш=-6|noun …туы=-5|noun …туі=5
noun …тчт=-5|noun …тша=17|noun …тшы=13|noun …тыд=-4|noun …тый=-11|noun …тым=-37|noun …тып=-10|noun …тыр=12
noun …тыт=-14|noun …тығ=15|noun …тық=7|noun …тіб=8|noun …тіг=13|noun …тід=-6|noun …тік=17|noun …тім=-11|noun …тін=-9
noun …тір=-8|noun …тіс=-17|noun …тқа=-14|noun …тқы=5|noun …түп=-5|noun …түр=12|noun …уад=-8|noun …уаз=-8|noun …уал=-12
noun …уам=-26|noun …уан=7|noun …уап=8|noun …уар=15|noun …уас=-10|noun …уат=-6|noun …уақ=-11|noun …убы=6|noun …уге=-6
noun …угі=11|noun …уде=-5|noun …уды=-6|noun …уді=-7|noun …уег=7|noun …уек=8|noun …уел=-10|noun …уен=18|noun …уеп=-4
noun …ует=6|noun …ужб=4|noun …уза=6|noun …узы=19|noun …уия=4|noun …уке=11|noun …ула=15|noun …уле=13|noun …ума=8
noun …умб=5|noun …уме=-19|noun …умы=-9|noun …уна=8|noun …уни=7|noun …упі=7|noun …ура=17|noun …уре=-7|noun …урс=7
noun …уру=13|noun …уса=-16|noun …уст=-5|noun …усу=-8|noun …усы=-8|noun …ута=8|noun …уты=-12|noun …ууы=6|noun …ухы=11
noun …уша=15|noun …уше=-6|noun …ушы=14|noun …уыз=14|noun …уыл=16|noun …уым=11|noun …уын=-14|noun …уып=-14|noun …уыр=11
noun …уыс=-7|noun …уыт=9|noun …уыш=-12|noun …уығ=5|noun …уың=-5|noun …уэл=4|noun …уіл=8|noun …уін=-6|noun …уіп=29
noun …уір=11|noun …уға=-11|noun …уқы=-14|noun …уәс=-8|noun …уөз=-15|noun …фат=-13|noun …фен=5|noun …физ=-14
noun …фик=-7|noun …фин=-7|noun …фир=15|noun …фия=11|noun …фон=9|noun …фор=6|noun …фты=8|noun …фэр=4|noun …фқа=10
noun …хай=6|noun …хам=5|noun …хан=16|noun …хар=6|noun …хаң=17|noun …хед=7|noun …хер=9|noun …хит=13|noun …хол=-9
noun …хор=-8|noun …хэт=-6|noun …хқа=9|noun …цей=6|noun …цеп=-21|noun …цер=7|noun …цес=14|noun …цит=8|noun …ция=11
noun …цкі=-10|noun …цуз=4|noun …час=-19|noun …чта=-4|noun …чты=5|noun …чын=-8|noun …шай=-7|noun …шан=5|noun …шар=23
noun …шас=-10|noun …шат=-9|noun …шау=9|noun …шағ=23|noun …шақ=10|noun …шаң=-6|noun …шба=4|noun …шег=18|noun …шек=7
noun …шел=5|noun …шен=20|noun …шеп=-5|noun …шер=11|noun …шес=-6|noun …шет=-11|noun …шеу=26|noun …шке=-10|noun …шкі=12
noun …шнл=4|noun …шор=-11|noun …шоу=5|noun …шпа=-16|noun …шса=-10|noun …шта=10|noun …ште=-15|noun …шты=18|noun …шті=-5
noun …шул=-6|noun …шуш=-6|noun …шуы=5|noun …шуі=-13|noun …шыл=6|noun …шым=-11|noun …шын=22|noun …шып=-9|noun …шыс=-13
noun …шығ=7|noun …шың=12|noun …шіг=8|noun …шік=14|noun …шім=17|noun …шін=-12|noun …шіп=-18|noun …шіс=-15|noun …шқа=19
noun …шқы=13|noun …шөп=6|noun …щес=-9|noun …ъез=-17|noun …ыбы=-6|noun …ыда=12|noun …ыды=-8|noun …ызс=-5|noun …ызу=-8
noun …ызы=5|noun …ыйы=6|noun …ыка=7|noun …ыла=-16|noun …ыли=-4|noun …ылс=-5|noun …ылт=4|noun …ылу=-10|noun …ылш=-14
noun …ылы=-6|noun …ылғ=11|noun …ылқ=-10|noun …ыма=-39|noun …ыми=14|noun …ына=-7|noun …ынм=-4|noun …ыну=15|noun …ынш=-8
noun …ынғ=7|noun …ыра=-19|noun …ырм=-7|noun …ырт=6|noun …ыру=-9|noun …ырғ=-8|noun …ыса=-12|noun …ысу=-9|noun …ысы=-6
noun …ыту=-11|noun …ыша=-4|noun …ыға=-19|noun …ығу=10|noun …ығы=-7|noun …ықа=4|noun …ыңа=-5|noun …ыңы=11|noun …ыңғ=16
noun …ыңқ=-6|noun …ьге=6|noun …ьде=-5|noun …ьді=8|noun …ьон=20|noun …ьце=4|noun …ьюй=8|noun …ьян=15|noun …эйд=5
noun …эма=13|noun …эри=5|noun …эро=9|noun …эст=4|noun …эха=4|noun …юар=6|noun …юби=5|noun …юйм=12|noun …юйі=-6
noun …юке=7|noun …юра=9|noun …юшы=-5|noun …юға=13|noun …яда=-8|noun …яла=10|noun …яна=5|noun …яры=9|noun …яси=8
noun …ясы=-8|noun …яшы=8|noun …яға=-7|noun …яңа=-7|noun …ібі=4|noun …ігу=-13|noun …ігі=-7|noun …іде=-5|noun …іен=5
noun …іже=-5|noun …іжі=5|noun …ізб=-7|noun …ізл=-5|noun …ізу=-6|noun …ізі=6|noun …ікс=-4|noun …ікт=-6|noun …ілж=-7
noun …ілс=-6|noun …ілт=4|noun …ілі=-20|noun …іма=11|noun …імг=5|noun …іме=12|noun …інг=-12|noun …іне=-6|noun …іни=14
noun …іну=-11|noun …інш=-10|noun …ірк=-4|noun …ірт=9|noun …іск=-5|noun …ісу=15|noun …ітк=-6|noun …іту=25|noun …іті=-6
noun …іше=34|noun …іңг=12|noun …іңе=-17|noun …іұл=-5|noun …ғад=-17|noun …ғаз=-7|noun …ғай=16|noun …ғал=-14
noun …ғам=16|noun …ған=-8|noun …ғар=18|noun …ғас=-29|noun …ғат=11|noun …ғая=-7|noun …ғағ=10|noun …ғақ=22|noun …ғаң=6
noun …ғза=20|noun …ғни=9|noun …ғол=6|noun …ғуа=7|noun …ғуы=-5|noun …ғыз=13|noun …ғыл=-16|noun …ғым=5|noun …ғын=5
noun …ғып=-13|noun …ғыр=7|noun …ғыс=15|noun …ғыт=13|noun …ғың=-6|noun …ғьш=-5|noun …ғұн=8|noun …қаб=6|noun …қад=-11
noun …қаз=15|noun …қай=-12|noun …қал=7|noun …қам=5|noun …қан=-12|noun …қап=14|noun …қар=7|noun …қас=-6|noun …қат=16
noun …қау=-5|noun …қаш=13|noun …қор=-16|noun …қпа=10|noun …қра=6|noun …қса=-7|noun …қсу=9|noun …қсы=19|noun …қуш=-5
noun …қша=18|noun …қыд=-5|noun …қыз=-7|noun …қыл=-9|noun …қым=-5|noun …қын=10|noun …қып=-10|noun …қыр=-18
noun …қыс=-16|noun …қыт=13|noun …қығ=7|noun …қық=13|noun …ққа=-10|noun …ққы=15|noun …құм=5|noun …ңба=-10|noun …ңбе=-5
noun …ңбі=-4|noun …ңге=27|noun …ңгу=5|noun …ңгі=9|noun …ңда=-10|noun …ңде=-10|noun …ңді=-22|noun …ңес=20|noun …ңке=11
noun …ңлы=8|noun …ңлі=-11|noun …ңшы=5|noun …ңыз=-17|noun …ңым=-6|noun …ңын=-12|noun …ңыр=5|noun …ңыш=4|noun …ңіз=8
noun …ңін=-11|noun …ңіп=-9|noun …ңір=19|noun …ңіс=13|noun …ңға=-17|noun …ңқа=4|noun …ңқы=7|noun …үбі=11|noun …үбә=-6
noun …үйе=12|noun …үйс=6|noun …үйі=10|noun …үлг=-12|noun …үлі=13|noun …үмк=-7|noun …үнг=-6|noun …үни=6|noun …үны=-4
noun …үре=-30|noun …үрк=5|noun …үрл=-11|noun …үрм=-12|noun …үру=-9|noun …үрш=-4|noun …үрі=-13|noun …үсе=-17
noun …үст=-9|noun …үсу=-9|noun …үсі=23|noun …үту=-7|noun …үті=-8|noun …үше=17|noun …ұзу=-5|noun …ұйы=-7|noun …ұла=-17
noun …ұлт=7|noun …ұлу=25|noun …ұлы=5|noun …ұмы=-16|noun …ұна=7|noun …ұни=6|noun …ұну=4|noun …ұны=21|noun …ұрб=-4
noun …ұри=-13|noun …ұрл=-10|noun …ұрм=-7|noun …ұрс=-14|noun …ұрт=13|noun …ұру=-11|noun …ұры=24|noun …ұрғ=-12
noun …ұса=9|noun …ұят=-5|noun …ұға=24|noun …ұғы=9|noun …ұқы=-4|noun …ұңы=-4|noun …һар=18|noun …һим=7|noun …әби=-9
noun …әде=16|noun …әйі=-4|noun …әкс=-12|noun …әлі=-10|noun …әне=14|noun …әні=27|noun …әре=10|noun …әру=-7|noun …әрі=22
noun …әсе=-5|noun …әск=-6|noun …әул=-5|noun …әуі=-6|noun …өбе=12|noun …өбі=19|noun …өге=-6|noun …өгі=13|noun …өде=11
noun …өзі=-9|noun …өке=5|noun …өле=-9|noun …өлу=-4|noun …өне=11|noun …өпе=-15|noun …өра=-24|noun …өре=17|noun …өрт=7
noun …өру=-11|noun …өрі=12|noun …өсе=-5|noun …өше=14|noun …өшу=-7|optative=5|optative after n=13|optative after nа=-6
optative after nг=-10|optative after nе=-4|optative after nо=-4|optative after t=5|optative after tа=-15
optative after tе=9|optative after tұ=-4|optative after z=-8|optative after zа=-7|optative after zе=-8
optative after а=-17|optative after аz=-8|optative after ал=11|optative after ая=21|optative after г=-10
optative after ге=-6|optative after е=-6|optative after еn=13|optative after ер=8|optative after йt=13
optative after ке=-13|optative after кү=-7|optative after л=19|optative after ла=-9|optative after о=-10
optative after р=15|optative after ре=-4|optative after я=21|optative after іл=13|optative after құ=-6
optative after ү=-7|optative after үр=9|optative after ұ=-9|optative after ұt=-5|optative length 2=4
optative length 3=9|optative length 4=-10|optative length 6=7|optative length 7=-5|optative then end=5|ordinal=13
ordinal after t=6|ordinal after tа=10|ordinal after tі=9|ordinal after tұ=5|ordinal after гі=-8|ordinal after е=-5
ordinal after еt=5|ordinal after йі=-7|ordinal after ке=-5|ordinal after кі=13|ordinal after р=-5|ordinal after ра=-11
ordinal after рі=13|ordinal after і=14|ordinal after ір=-5|ordinal after ға=9|ordinal after үй=7|ordinal after ұ=5
ordinal length 3=11|ordinal then ablative=6|ordinal then dative=5|ordinal then end=18|ordinal then genitive=11
ordinal then my=15|ordinal then plural=-9|our=7|our after n=13|our after nа=8|our after nе=-9|our after t=11
our after tа=-18|our after tе=-10|our after tу=10|our after tы=10|our after zі=9|our after а=-9|our after аn=18
our after аt=11|our after ап=7|our after г=15|our after е=-14|our after еz=8|our after ег=10|our after ел=11
our after ия=13|our after й=11|our after йы=5|our after ка=11|our after л=11|our after ла=-9|our after ле=-5
our after лі=12|our after ой=11|our after п=7|our after ра=5|our after ры=-8|our after рі=6|our after уі=-4
our after ыn=-5|our after ыt=7|our after я=13|our after і=7|our after іг=10|our after ір=5|our after әр=-8
our after өz=-8|our length 2=-12|our length 3=9|our length 4=9|our length 5=10|our then ablative=10
our then accusative=15|our then dative=12|our then equative=10|our then genitive=15|our then instrumental=6
our then locative=7|particle=6|particle after n=6|particle after nа=7|particle after t=17|particle after tы=-7
particle after z=5|particle after а=14|particle after аt=16|particle after аz=6|particle after ай=-9
particle after ап=-9|particle after ар=-22|particle after ау=11|particle after ақ=-29|particle after би=-11
particle after ге=-8|particle after е=-15|particle after еt=12|particle after и=-11|particle after иқ=13
particle after й=-9|particle after ке=-13|particle after п=-9|particle after р=-6|particle after рt=-16
particle after ра=9|particle after у=11|particle after ыn=25|particle after ық=14|particle after іn=-11
particle after іt=13|particle after ір=16|particle after ғы=6|particle after қ=-10|particle after құ=-7
particle after ұ=-7|particle after ұn=-4|particle length 2=-22|particle length 3=15|particle length 4=19
particle length 5=-7|particle then end=6|passive after nt=-17|passive after nz=-8|passive after nе=10
passive after nо=-8|passive after nы=7|passive after nі=-12|passive after tt=5|passive after tа=10|passive after tо=-5
passive after tу=-6|passive after tқ=-6|passive after tұ=-14|passive after tә=-4|passive after tө=-5
passive after z=13|passive after zа=-8|passive after zи=12|passive after zо=-4|passive after zы=-6|passive after zғ=-4
passive after аn=15|passive after аt=6|passive after аz=15|passive after аб=18|passive after ай=5|passive after ал=5
passive after ар=11|passive after ағ=6|passive after ақ=-19|passive after б=11|passive after ба=-7|passive after бо=-7
passive after бы=-5|passive after бі=-12|passive after бү=-5|passive after бұ=-7|passive after бө=-5
passive after га=-15|passive after ге=-9|passive after гі=-12|passive after гү=-7|passive after еn=-6
passive after еz=8|passive after ег=11|passive after ек=-14|passive after еп=-8|passive after ер=17|passive after и=8
passive after иа=-9|passive after иы=-5|passive after ия=-6|passive after й=14|passive after йt=17|passive after йе=-6
passive after йр=8|passive after к=-14|passive after ке=-10|passive after кі=-12|passive after кө=-6
passive after лг=-11|passive after о=-6|passive after оt=21|passive after оz=13|passive after ой=14|passive after оя=8
passive after оғ=10|passive after п=-7|passive after пz=-4|passive after па=-6|passive after р=16|passive after рt=12
passive after ре=24|passive after уа=-7|passive after ыt=8|passive after ыz=13|passive after ыр=16|passive after ығ=13
passive after ық=-16|passive after я=-5|passive after і=-5|passive after іt=27|passive after іz=16|passive after іг=10
passive after ір=14|passive after ғ=11|passive after ға=10|passive after ғо=-4|passive after қ=-16|passive after қа=-7
passive after қу=16|passive after қы=-20|passive after ү=-8|passive after үt=9|passive after үг=-8|passive after ұ=-10
passive after ұz=11|passive after ұй=6|passive after ұр=12|passive after ұғ=4|passive after ә=-5|passive after әt=-12
passive after әz=-5|passive after ө=-6|passive after өn=-19|passive after өг=18|passive after өр=7
passive length 2=-14|passive length 3=9|passive length 5=5|passive length 6=6|passive then agent=8
passive then causative=-11|passive then causative2=-6|passive then conditional=5|passive then conditionalPerson=-5
passive then converbA=-11|passive then converbP=5|passive then converbUntil=-5|passive then desire=-6
passive then end=-13|passive then intention=10|passive then negation=14|passive then negativeFuture=10
passive then optative=9|passive then pastParticiple=14|passive then pastPerson=-8|passive then perfectPerson=16
passive then present=8|passive then presentParticiple=8|passive then reciprocal=-6|passive then reflexive=-7
passive then unfinished=13|passive then verbalNoun=10|past after n=-9|past after nt=-10|past after nг=-6
past after nе=-7|past after nи=17|past after nр=5|past after nу=-5|past after nы=13|past after t=8|past after tа=15
past after tе=20|past after tу=10|past after tы=4|past after z=7|past after zа=-8|past after zе=4|past after zл=6
past after а=7|past after аn=-12|past after ап=6|past after ая=6|past after ақ=-22|past after ба=-6|past after г=-6
past after ге=-6|past after е=6|past after еn=-9|past after еz=15|past after ек=15|past after ел=10|past after еп=-7
past after ер=4|past after еу=18|past after и=7|past after иn=-10|past after йn=-5|past after йt=28|past after йк=8
past after к=21|past after кt=-12|past after кл=5|past after л=4|past after лt=-5|past after ла=5|past after оn=-6
past after оt=8|past after оz=18|past after ой=16|past after ол=17|past after оу=6|past after оя=-8|past after оқ=8
past after пу=-6|past after р=6|past after рt=26|past after ре=-6|past after ри=-4|past after ру=-9|past after ря=-8
past after уt=-5|past after уа=-8|past after ы=18|past after ыt=9|past after ыz=-5|past after ып=-5|past after ыр=17
past after ық=9|past after я=-7|past after яn=-14|past after яқ=-11|past after іn=-4|past after іt=9|past after іz=11
past after ік=22|past after іл=-4|past after іп=-13|past after ір=20|past after ға=5|past after ғу=-4|past after қа=5
past after қи=-6|past after қу=8|past after қы=9|past after үn=-4|past after үt=10|past after үй=17|past after үл=-10
past after үп=8|past after ұn=14|past after ұt=-20|past after ұр=12|past after әn=-19|past after әt=6|past after өt=23
past after өп=9|past after өр=10|past length 2=25|past length 3=30|past length 4=13|past length 5=4|past length 6=-7
pastParticiple=13|pastParticiple after n=8|pastParticiple after nа=7|pastParticiple after nе=-7
pastParticiple after nи=12|pastParticiple after nы=16|pastParticiple after nі=6|pastParticiple after t=13
pastParticiple after tа=-8|pastParticiple after tе=25|pastParticiple after tи=18|pastParticiple after tо=13
pastParticiple after tу=12|pastParticiple after tі=-5|pastParticiple after z=5|pastParticiple after zа=-6
pastParticiple after аn=-4|pastParticiple after аz=8|pastParticiple after ай=6|pastParticiple after ал=5
pastParticiple after ап=9|pastParticiple after ар=16|pastParticiple after ая=7|pastParticiple after ақ=17
pastParticiple after ба=-7|pastParticiple after бе=-8|pastParticiple after бу=5|pastParticiple after бұ=6
pastParticiple after бө=12|pastParticiple after еn=4|pastParticiple after еt=15|pastParticiple after ек=5
pastParticiple after ел=10|pastParticiple after еп=10|pastParticiple after ер=5|pastParticiple after иn=8
pastParticiple after ио=-9|pastParticiple after й=10|pastParticiple after йt=11|pastParticiple after к=12
pastParticiple after ки=5|pastParticiple after кі=8|pastParticiple after л=5|pastParticiple after ла=7
pastParticiple after ле=-19|pastParticiple after о=4|pastParticiple after оn=8|pastParticiple after оt=10
pastParticiple after оz=6|pastParticiple after ой=9|pastParticiple after ол=16|pastParticiple after ор=-31
pastParticiple after оя=5|pastParticiple after оқ=4|pastParticiple after п=13|pastParticiple after пе=-5
pastParticiple after р=9|pastParticiple after рt=6|pastParticiple after ра=5|pastParticiple after ре=12
pastParticiple after ры=8|pastParticiple after у=14|pastParticiple after ы=20|pastParticiple after ыt=16
pastParticiple after ыz=-5|pastParticiple after ыр=18|pastParticiple after я=11|pastParticiple after яn=5
pastParticiple after ял=-5|pastParticiple after і=8|pastParticiple after іn=19|pastParticiple after іt=14
pastParticiple after іz=11|pastParticiple after ік=10|pastParticiple after ір=13|pastParticiple after қ=5
pastParticiple after қи=-15|pastParticiple after қы=15|pastParticiple after үt=9|pastParticiple after үz=8
pastParticiple after үй=7|pastParticiple after үр=8|pastParticiple after ұ=6|pastParticiple after ұt=13
pastParticiple after ұz=7|pastParticiple after ұр=12|pastParticiple after ө=12|pastParticiple after өn=12
pastParticiple after өt=10|pastParticiple after өz=-16|pastParticiple after өл=11|pastParticiple after өр=12
pastParticiple length 2=32|pastParticiple length 3=22|pastParticiple length 5=-8|pastParticiple length 6=6
pastParticiple length 7=6|pastParticiple then ablative=14|pastParticiple then accusative=-11
pastParticiple then dative=23|pastParticiple then end=10|pastParticiple then equative=12
pastParticiple then genitive=-8|pastParticiple then his=16|pastParticiple then instrumental=11
pastParticiple then located=13|pastParticiple then locative=17|pastParticiple then my=5
pastParticiple then particle=19|pastParticiple then person=7|pastParticiple then plural=32|pastParticiple then yours=4
pastPerson after n=-9|pastPerson after nа=-4|pastPerson after nе=-4|pastPerson after tа=20|pastPerson after tе=17
pastPerson after tу=7|pastPerson after tі=10|pastPerson after а=19|pastPerson after аn=-11|pastPerson after аt=5
pastPerson after аz=12|pastPerson after ай=-5|pastPerson after ал=13|pastPerson after ап=8|pastPerson after гі=-4
pastPerson after е=8|pastPerson after еn=-9|pastPerson after еz=-14|pastPerson after ек=-4|pastPerson after ел=17
pastPerson after еп=6|pastPerson after еу=-4|pastPerson after иt=-6|pastPerson after иz=-6|pastPerson after йt=7
pastPerson after йр=-5|pastPerson after к=-6|pastPerson after кл=-5|pastPerson after кү=-6|pastPerson after л=9
pastPerson after лt=-10|pastPerson after ле=-5|pastPerson after оn=-7|pastPerson after оt=-7|pastPerson after оz=-5
pastPerson after ол=10|pastPerson after оп=-6|pastPerson after рt=-7|pastPerson after ри=11|pastPerson after ыt=-7
pastPerson after ыz=-6|pastPerson after ыл=-11|pastPerson after ып=-6|pastPerson after ыр=16|pastPerson after ық=-7
pastPerson after і=8|pastPerson after іn=-13|pastPerson after іt=-7|pastPerson after іz=9|pastPerson after ік=-6
pastPerson after іл=-7|pastPerson after ір=-5|pastPerson after қ=-5|pastPerson after қа=8|pastPerson after ү=-6
pastPerson after үt=-7|pastPerson after үz=-20|pastPerson after ұn=-4|pastPerson after ұл=-8|pastPerson after өt=-11
pastPerson after өр=12|pastPerson length 2=39|pastPerson length 3=5|pastPerson length 7=-5|perfectPerson=9
perfectPerson after n=11|perfectPerson after t=9|perfectPerson after tе=4|perfectPerson after tо=-12
perfectPerson after tі=5|perfectPerson after tө=-5|perfectPerson after ай=-4|perfectPerson after ал=-8
perfectPerson after бе=-10|perfectPerson after еn=11|perfectPerson after еt=6|perfectPerson after ел=8
perfectPerson after ер=4|perfectPerson after й=-4|perfectPerson after йt=5|perfectPerson after йы=11
perfectPerson after ла=8|perfectPerson after о=-12|perfectPerson after ол=13|perfectPerson after р=6
perfectPerson after ра=10|perfectPerson after ры=-8|perfectPerson after рі=-4|perfectPerson after уа=-11
perfectPerson after уі=-5|perfectPerson after ыt=5|perfectPerson after ығ=8|perfectPerson after ғ=8
perfectPerson after қы=-8|perfectPerson after үр=6|perfectPerson after ө=-7|perfectPerson length 3=24
perfectPerson length 5=-19|perfectPerson length 6=-10|perfectPerson then end=9|person after n=-11|person after nа=-7
person after nе=-7|person after t=-13|person after tа=-10|person after tе=-7|person after tы=7|person after zа=-5
person after а=-10|person after аn=-18|person after аt=-10|person after ай=-4|person after ар=-8|person after ақ=-9
person after ба=-5|person after бә=-6|person after е=-7|person after еt=-13|person after ей=-7|person after ек=-8
person after ел=-9|person after еп=7|person after ер=-14|person after й=-7|person after к=-16|person after кі=-4
person after л=-12|person after ле=-5|person after лы=-5|person after о=-11|person after оп=-8|person after оқ=7
person after ро=-11|person after ыр=18|person after ық=4|person after іn=-8|person after іt=-5|person after ік=-15
person after іл=-10|person after іп=7|person after ір=-5|person after ғы=6|person after қы=-8|person after үй=-12
person after үр=-4|person after ә=-7|person after әn=-8|person after әt=-6|person after өп=-6|person length 2=-15
person length 3=-11|person length 5=-9|person length 6=-6|person length 7=-6|plural=11|plural after n=8
plural after nt=10|plural after nа=12|plural after nг=6|plural after nе=10|plural after nи=9|plural after nк=5
plural after t=13|plural after tn=5|plural after tt=10|plural after tа=15|plural after tе=10|plural after tо=18
plural after tр=9|plural after tу=10|plural after tы=17|plural after tі=11|plural after tү=9|plural after z=10
plural after zn=7|plural after zа=9|plural after zе=9|plural after zи=7|plural after zу=16|plural after zы=12
plural after а=11|plural after аn=5|plural after аt=13|plural after аz=7|plural after аб=9|plural after ай=15
plural after ак=-26|plural after ал=13|plural after ап=13|plural after ар=12|plural after ау=24|plural after ақ=11
plural after б=12|plural after бt=6|plural after ба=11|plural after бе=6|plural after бо=-16|plural after г=9
plural after ге=5|plural after гу=-13|plural after гі=11|plural after е=11|plural after еt=13|plural after еz=9
plural after еб=5|plural after ей=10|plural after ек=12|plural after ел=14|plural after еп=10|plural after ер=13
plural after еу=12|plural after ея=4|plural after и=11|plural after иt=13|plural after ие=9|plural after ий=4
plural after ик=7|plural after ил=5|plural after ип=5|plural after ия=11|plural after й=15|plural after йt=7
plural after йе=4|plural after к=10|plural after кt=5|plural after ка=9|plural after ке=11|plural after кі=8
plural after л=14|plural after лt=12|plural after ла=7|plural after ле=12|plural after лл=5|plural after лы=11
plural after лі=11|plural after оn=8|plural after оt=13|plural after ог=5|plural after ой=15|plural after ол=10
plural after оп=8|plural after ор=12|plural after п=13|plural after па=8|plural after пе=4|plural after пы=4
plural after р=12|plural after рt=12|plural after ра=13|plural after ре=12|plural after ри=5|plural after рк=6
plural after ро=7|plural after рі=11|plural after у=16|plural after уn=7|plural after уt=6|plural after уz=4
plural after уа=5|plural after уә=6|plural after ы=16|plural after ыn=11|plural after ыt=10|plural after ыл=12
plural after ып=12|plural after ыр=13|plural after ық=9|plural after я=12|plural after яn=9|plural after яt=11
plural after яқ=10|plural after і=12|plural after іn=9|plural after іt=13|plural after іz=7|plural after ік=12
plural after іл=12|plural after іп=7|plural after ір=8|plural after ға=13|plural after ғу=10|plural after ғы=6
plural after қ=10|plural after қу=8|plural after қы=10|plural after ү=9|plural after үn=8|plural after үt=5
plural after үz=5|plural after үй=7|plural after үк=5|plural after үл=11|plural after үр=11|plural after ұn=9
plural after ұt=14|plural after ұz=10|plural after ұл=13|plural after ұқ=9|plural after ә=6|plural after әn=14
plural after әt=7|plural after әл=9|plural after өz=17|plural after өл=11|plural length 2=21|plural length 3=17
plural length 4=11|plural length 5=9|plural length 6=12|plural length 7=11|plural then ablative=13
plural then accusative=16|plural then dative=9|plural then end=8|plural then equative=6|plural then genitive=12
plural then his=12|plural then instrumental=12|plural then located=19|plural then locative=13|plural then my=7
plural then our=12|plural then person=-19|plural then your=11|plural then yours=17|present=12|present after n=-4
present after nt=9|present after nб=-8|present after nе=-6|present after nр=5|present after t=16|present after tt=-21
present after tа=19|present after tе=21|present after tп=-7|present after tу=10|present after tқ=5|present after z=8
present after zа=-27|present after zе=5|present after zо=-9|present after zғ=-10|present after а=5|present after аn=14
present after аt=17|present after аz=13|present after аб=13|present after ай=4|present after ал=6|present after ар=5
present after ау=12|present after ағ=24|present after б=6|present after ба=-13|present after бе=-13|present after бр=5
present after г=11|present after е=7|present after еn=13|present after еt=29|present after ей=9|present after ел=18
present after ер=15|present after и=7|present after иn=-16|present after й=7|present after йn=-8|present after йt=16
present after йл=-19|present after йқ=-9|present after кt=-24|present after ки=7|present after л=4
present after лn=-10|present after ла=20|present after ле=15|present after о=-15|present after оt=10
present after ой=12|present after ол=17|present after оғ=9|present after оқ=9|present after п=-8|present after па=-5
present after пе=-6|present after р=11|present after рn=-8|present after рt=11|present after ра=22
present after рй=-11|present after рл=-19|present after рғ=-15|present after рқ=11|present after у=18
present after ыn=-11|present after ыt=5|present after ыл=-4|present after ыр=9|present after ығ=16
present after ял=-15|present after іn=-23|present after іt=10|present after іz=8|present after іг=11
present after ір=11|present after ғ=8|present after ға=-16|present after қ=11|present after қt=-15
present after қо=-11|present after ү=-4|present after үt=17|present after үр=11|present after ұn=-12
present after ұz=5|present after өt=25|present after өл=14|present after өр=8|present length 2=28|present length 3=9
present length 5=9|present length 7=6|present then end=12|presentParticiple=13|presentParticiple after n=-5
presentParticiple after nt=5|presentParticiple after nа=5|presentParticiple after nе=-6|presentParticiple after nи=-10
presentParticiple after t=14|presentParticiple after tz=6|presentParticiple after tа=13|presentParticiple after tе=17
presentParticiple after tи=-9|presentParticiple after tл=5|presentParticiple after tу=11|presentParticiple after z=13
presentParticiple after zn=-12|presentParticiple after а=10|presentParticiple after аn=-8
presentParticiple after аt=20|presentParticiple after аz=-6|presentParticiple after аб=-5|presentParticiple after ал=7
presentParticiple after ап=-7|presentParticiple after ар=15|presentParticiple after ау=-14
presentParticiple after б=-6|presentParticiple after би=-9|presentParticiple after г=8|presentParticiple after е=10
presentParticiple after еn=16|presentParticiple after еt=19|presentParticiple after еz=6|presentParticiple after ег=8
presentParticiple after ек=-13|presentParticiple after ел=12|presentParticiple after ер=18
presentParticiple after и=-16|presentParticiple after иn=-12|presentParticiple after иt=-6
presentParticiple after ие=5|presentParticiple after ип=-11|presentParticiple after й=9|presentParticiple after йt=10
presentParticiple after йб=-5|presentParticiple after йп=-9|presentParticiple after йр=13
presentParticiple after к=-12|presentParticiple after л=10|presentParticiple after ла=13|presentParticiple after ле=17
presentParticiple after оn=-12|presentParticiple after ой=5|presentParticiple after ол=13|presentParticiple after оя=5
presentParticiple after оғ=9|presentParticiple after п=-18|presentParticiple after па=-6|presentParticiple after р=15
presentParticiple after рn=-14|presentParticiple after рt=8|presentParticiple after ра=11|presentParticiple after уб=5
presentParticiple after ул=-9|presentParticiple after ур=-18|presentParticiple after ыn=15
presentParticiple after ыр=6|presentParticiple after ығ=13|presentParticiple after я=5|presentParticiple after яt=-14
presentParticiple after іt=17|presentParticiple after іz=10|presentParticiple after іл=10
presentParticiple after ір=11|presentParticiple after ғ=15|presentParticiple after ға=9|presentParticiple after қt=-10
presentParticiple after үt=13|presentParticiple after үz=8|presentParticiple after үй=6|presentParticiple after үр=11
presentParticiple after ұz=10|presentParticiple after ұй=5|presentParticiple after ұр=6|presentParticiple after өt=18
presentParticiple after өл=7|presentParticiple after өр=8|presentParticiple length 2=28|presentParticiple length 3=17
presentParticiple length 4=6|presentParticiple length 7=-5|presentParticiple then end=17|presentParticiple then his=17
presentParticiple then located=-16|presentParticiple then locative=-16|presentParticiple then my=5
presentParticiple then our=9|presentParticiple then particle=21|presentParticiple then plural=9
presentParticiple then your=-16|presentPerson=8|presentPerson after n=5|presentPerson after nа=7
presentPerson after tn=-4|presentPerson after tt=-14|presentPerson after tа=15|presentPerson after tе=14
presentPerson after tи=6|presentPerson after tл=-11|presentPerson after tю=-9|presentPerson after z=-6
presentPerson after а=17|presentPerson after аt=12|presentPerson after аz=6|presentPerson after аб=15
presentPerson after б=15|presentPerson after ба=-4|presentPerson after гр=-6|presentPerson after е=10
presentPerson after еn=9|presentPerson after еt=12|presentPerson after еz=-6|presentPerson after ек=-10
presentPerson after ел=6|presentPerson after ер=6|presentPerson after иz=-5|presentPerson after ир=-4
presentPerson after йn=-5|presentPerson after йt=11|presentPerson after йл=-4|presentPerson after йп=-4
presentPerson after йр=-11|presentPerson after к=-18|presentPerson after кt=-8|presentPerson after кү=-12
presentPerson after лt=-18|presentPerson after лz=-4|presentPerson after ла=21|presentPerson after лг=-6
presentPerson after ли=-6|presentPerson after ол=18|presentPerson after ор=-7|presentPerson after оғ=-10
presentPerson after п=-4|presentPerson after пt=-7|presentPerson after рt=-6|presentPerson after ра=13
presentPerson after рк=-8|presentPerson after рл=-5|presentPerson after ру=-9|presentPerson after у=15
presentPerson after ыt=-18|presentPerson after ыр=17|presentPerson after ю=-9|presentPerson after іn=8
presentPerson after іt=-5|presentPerson after іг=9|presentPerson after іл=19|presentPerson after ір=12
presentPerson after ғ=-5|presentPerson after ға=11|presentPerson after қ=-6|presentPerson after қt=-6
presentPerson after қу=20|presentPerson after ү=-12|presentPerson after үt=18|presentPerson after үр=5
presentPerson after ұр=-13|presentPerson after әк=-8|presentPerson after әл=-10|presentPerson after өt=-12
presentPerson after өл=-18|presentPerson length 2=11|presentPerson length 3=8|presentPerson length 5=-7
presentPerson then end=8|reciprocal=-4|reciprocal after nа=-4|reciprocal after nе=-7|reciprocal after nо=-5
reciprocal after nы=9|reciprocal after nә=-5|reciprocal after tе=-7|reciprocal after tи=-5|reciprocal after tы=-4
reciprocal after tү=-7|reciprocal after tұ=-4|reciprocal after zа=-5|reciprocal after аn=12|reciprocal after аб=-11
reciprocal after ал=12|reciprocal after ар=-6|reciprocal after ау=-10|reciprocal after ая=-15|reciprocal after б=-11
reciprocal after ба=-10|reciprocal after бе=-5|reciprocal after бы=-10|reciprocal after г=-4|reciprocal after ге=-5
reciprocal after е=-6|reciprocal after еn=-6|reciprocal after ел=10|reciprocal after и=-5|reciprocal after иі=-7
reciprocal after йt=-9|reciprocal after йы=6|reciprocal after ке=-6|reciprocal after кә=-17|reciprocal after кө=-10
reciprocal after л=5|reciprocal after лn=-4|reciprocal after ла=7|reciprocal after о=-6|reciprocal after ол=9
reciprocal after пі=-6|reciprocal after рt=5|reciprocal after ре=-7|reciprocal after у=-8|reciprocal after уа=-5
reciprocal after ыб=-7|reciprocal after ыр=-12|reciprocal after ығ=-6|reciprocal after э=-4|reciprocal after іn=-5
reciprocal after іл=-5|reciprocal after ір=-6|reciprocal after ғ=-4|reciprocal after ға=-11|reciprocal after қ=-4
reciprocal after қо=-8|reciprocal after қу=-5|reciprocal after қы=-9|reciprocal after ү=-6|reciprocal after үй=-5
reciprocal after үр=-4|reciprocal after ұ=-5|reciprocal after ұn=-6|reciprocal after ұр=15|reciprocal after ә=-14
reciprocal after ө=-9|reciprocal after өл=18|reciprocal length 2=-8|reciprocal length 6=-8|reciprocal length 7=6
reciprocal then agent=-14|reciprocal then causative=-5|reciprocal then conditional=-13|reciprocal then converbA=-10
reciprocal then converbP=11|reciprocal then desire=9|reciprocal then end=-16|reciprocal then futureParticiple=5
reciprocal then imperative=-11|reciprocal then optative=-4|reciprocal then passive=-5|reciprocal then pastParticiple=5
reciprocal then pastPerson=-14|reciprocal then present=7|reciprocal then presentParticiple=-6
reciprocal then presentPerson=20|reciprocal then verbalNoun=9|reflexive=-6|reflexive after nn=-6|reflexive after nа=-5
reflexive after nе=-4|reflexive after nк=-8|reflexive after nұ=-5|reflexive after nә=-8|reflexive after tа=-6
reflexive after tе=-9|reflexive after tо=-7|reflexive after tя=-5|reflexive after tә=-7|reflexive after zа=-8
reflexive after zб=-4|reflexive after zе=-7|reflexive after zо=-7|reflexive after zү=-6|reflexive after zә=-11
reflexive after zө=-7|reflexive after а=-4|reflexive after аz=-6|reflexive after аб=6|reflexive after ае=-5
reflexive after ай=-4|reflexive after ал=4|reflexive after ая=-10|reflexive after ағ=-7|reflexive after ақ=-4
reflexive after ба=-5|reflexive after бе=-6|reflexive after г=-5|reflexive after га=-6|reflexive after ге=-5
reflexive after е=-5|reflexive after ег=-5|reflexive after ей=-10|reflexive after иа=-8|reflexive after ио=-9
reflexive after иы=-7|reflexive after й=-8|reflexive after йt=-4|reflexive after йа=-5|reflexive after йы=-6
reflexive after йі=-7|reflexive after йқ=-6|reflexive after к=-8|reflexive after ка=-9|reflexive after ке=-6
reflexive after кп=-9|reflexive after кі=-8|reflexive after кө=-4|reflexive after л=6|reflexive after лt=-11
reflexive after ла=20|reflexive after ле=-7|reflexive after ло=-6|reflexive after лы=13|reflexive after лі=-4
reflexive after лғ=-4|reflexive after лө=-6|reflexive after о=-7|reflexive after оt=-5|reflexive after оа=-6
reflexive after ой=-10|reflexive after ол=-8|reflexive after ор=-10|reflexive after оя=-7|reflexive after п=-9
reflexive after па=-9|reflexive after пе=-5|reflexive after пы=-4|reflexive after пі=-8|reflexive after рn=-6
reflexive after ра=-15|reflexive after ре=-8|reflexive after ро=-7|reflexive after рп=-8|reflexive after рғ=-8
reflexive after рқ=-13|reflexive after уt=-6|reflexive after уа=-9|reflexive after уе=-5|reflexive after уы=-4
reflexive after ыt=-5|reflexive after ыр=-15|reflexive after э=-5|reflexive after я=-5|reflexive after іz=13
reflexive after іе=-5|reflexive after ғ=-4|reflexive after ға=-5|reflexive after ғы=-4|reflexive after ғұ=-5
reflexive after қ=-9|reflexive after қа=-7|reflexive after қы=-9|reflexive after ү=-7|reflexive after үг=-14
reflexive after үй=-8|reflexive after үл=-11|reflexive after ұ=-7|reflexive after ұt=-9|reflexive after ұz=-8
reflexive after ұр=-11|reflexive after ә=-11|reflexive after ө=-7|reflexive after өt=-6|reflexive after өг=-15
reflexive after өк=-7|reflexive after өл=29|reflexive after өр=-6|reflexive length 2=-12|reflexive length 4=-6
reflexive length 6=-4|reflexive then agent=-12|reflexive then causative=-4|reflexive then conditional=-20
reflexive then converbA=-7|reflexive then converbP=12|reflexive then converbUntil=-4|reflexive then converbWithout=8
reflexive then desire=-11|reflexive then end=-8|reflexive then futureParticiple=-7|reflexive then intention=-6
reflexive then negation=7|reflexive then negativeFuture=11|reflexive then pastParticiple=14
reflexive then pastPerson=-7|reflexive then present=22|reflexive then presentParticiple=8|reflexive then reciprocal=-9
reflexive then verbalNoun=-9|temporal=-4|temporal after n=12|temporal after nа=-8|temporal after nе=-7
temporal after nи=-7|temporal after nо=-4|temporal after t=-9|temporal after tи=-5|temporal after tо=-5
temporal after tы=-5|temporal after tі=-6|temporal after z=-7|temporal after zа=-12|temporal after zе=-7
temporal after zы=-4|temporal after а=-4|temporal after аz=-10|temporal after ай=-5|temporal after ап=-4
temporal after ар=-8|temporal after ая=-10|temporal after ба=-6|temporal after бе=-9|temporal after еn=10
temporal after еt=-6|temporal after еz=-4|temporal after ел=-7|temporal after и=-10|temporal after иn=-9
temporal after ие=-7|temporal after йе=-10|temporal after л=-5|temporal after ла=-6|temporal after лы=-5
temporal after лі=-4|temporal after о=-8|temporal after оn=6|temporal after ой=8|temporal after ол=-6
temporal after п=-4|temporal after па=-10|temporal after р=-5|temporal after рt=-7|temporal after ре=-8
temporal after уе=-4|temporal after ы=-6|temporal after ыn=-12|temporal after ыt=-8|temporal after я=-11
temporal after і=-5|temporal after іn=18|temporal after іt=-7|temporal after ға=-5|temporal after үn=11
temporal after үz=-4|temporal after үр=-4|temporal after ұр=-5|temporal after әn=-16|temporal length 2=-9
temporal length 3=-5|temporal length 4=-9|temporal then accusative=-5|temporal then comparative=-4
temporal then dative=-7|temporal then end=-5|temporal then genitive=-5|temporal then his=-5|temporal then locative=-12
temporal then my=-5|unfinished=16|unfinished after t=7|unfinished after tа=9|unfinished after а=8
unfinished after аt=10|unfinished after ио=-5|unfinished after ла=7|unfinished after о=-8|unfinished after ол=5
unfinished after ыt=-5|unfinished after ық=7|unfinished after қ=7|unfinished after қа=-6|unfinished length 3=15
unfinished then ablative=24|unfinished then end=-12|unfinished then genitive=-6|verb ends nt=-9|verb ends nz=-8
verb ends nб=-8|verb ends nг=-5|verb ends nе=-4|verb ends nй=4|verb ends nк=-13|verb ends nо=-10|verb ends nу=-5
verb ends nэ=-5|verb ends nқ=-6|verb ends nұ=-11|verb ends nә=-10|verb ends tn=-13|verb ends tz=-7|verb ends tк=-5
verb ends tл=-10|verb ends tо=-8|verb ends tп=-8|verb ends tр=-14|verb ends tу=5|verb ends tэ=-7|verb ends tю=-11
verb ends tя=-5|verb ends tғ=-7|verb ends tқ=-6|verb ends tү=-6|verb ends tұ=-6|verb ends tә=-7|verb ends tө=-6
verb ends zn=-12|verb ends zt=-5|verb ends zа=-11|verb ends zб=-8|verb ends zг=-8|verb ends zи=23|verb ends zл=6
verb ends zо=-9|verb ends zы=-4|verb ends zі=-5|verb ends zғ=-9|verb ends zұ=-7|verb ends zә=-14|verb ends zө=-7
verb ends аб=7|verb ends аг=-11|verb ends ае=-5|verb ends аи=-4|verb ends ак=-5|verb ends ал=5|verb ends ао=-4
verb ends ау=-6|verb ends ая=10|verb ends ағ=-4|verb ends ақ=-12|verb ends бn=-5|verb ends ба=-11|verb ends бе=-9
verb ends би=-7|verb ends бо=-7|verb ends бр=5|verb ends бы=-6|verb ends бэ=-4|verb ends бі=-9|verb ends бғ=-9
verb ends бү=-6|verb ends бә=-14|verb ends га=-13|verb ends ге=-6|verb ends го=-5|verb ends гр=-6|verb ends гі=-6
verb ends гү=-7|verb ends гө=-10|verb ends еа=-5|verb ends ел=9|verb ends иn=-13|verb ends иt=-5|verb ends иz=-10
verb ends иа=-10|verb ends иб=-4|verb ends иг=-9|verb ends ие=-7|verb ends ий=-6|verb ends ик=-6|verb ends ил=-6
verb ends ио=-15|verb ends ип=-11|verb ends ир=-5|verb ends иы=-7|verb ends ия=-4|verb ends иі=4|verb ends иғ=-8
verb ends йn=-8|verb ends йt=12|verb ends йz=-5|verb ends йа=-5|verb ends йб=-7|verb ends йг=-6|verb ends йе=-6
verb ends йй=-4|verb ends йк=-4|verb ends йл=-7|verb ends йо=-5|verb ends йп=-11|verb ends йі=-6|verb ends йқ=-13
verb ends ке=-10|verb ends ко=-6|verb ends кп=-9|verb ends кр=-8|verb ends кі=-6|verb ends кү=-10|verb ends кә=-16
verb ends кө=-16|verb ends лn=-9|verb ends лt=-9|verb ends лz=-9|verb ends лг=-11|verb ends ли=-7|verb ends лй=-4
verb ends лк=-11|verb ends лл=-10|verb ends ло=-7|verb ends лю=-5|verb ends лғ=-8|verb ends лқ=-8|verb ends лө=-6
verb ends оn=-8|verb ends оz=8|verb ends оа=-8|verb ends об=-6|verb ends ог=-4|verb ends ой=11|verb ends ок=-6
verb ends ол=16|verb ends оп=-6|verb ends ор=-14|verb ends оэ=-5|verb ends оғ=4|verb ends оқ=16|verb ends пt=-7
verb ends пz=-4|verb ends па=-6|verb ends пб=-5|verb ends пе=-6|verb ends пи=-7|verb ends пк=-5|verb ends по=-12
verb ends пп=-5|verb ends пу=-7|verb ends пі=-7|verb ends пұ=-5|verb ends пә=-8|verb ends рn=-10|verb ends рt=10
verb ends рб=-6|verb ends рг=-4|verb ends ре=-7|verb ends рй=-11|verb ends рк=-6|verb ends ро=-9|verb ends рп=-7
verb ends ру=-7|verb ends рэ=-5|verb ends ря=-8|verb ends рғ=-4|verb ends уn=-11|verb ends уz=-6|verb ends уа=-13
verb ends уе=-6|verb ends уп=-5|verb ends ур=-14|verb ends уы=-4|verb ends уі=-5|verb ends уғ=-5|verb ends ыб=-5
verb ends ып=-7|verb ends ыр=10|verb ends эn=-8|verb ends эt=-9|verb ends эй=-5|verb ends эр=-6|verb ends юt=-9
verb ends юк=-7|verb ends юр=-12|verb ends юғ=-5|verb ends ял=-4|verb ends яқ=-11|verb ends іt=6|verb ends іz=15
verb ends іб=-7|verb ends іе=-5|verb ends ік=5|verb ends іп=-12|verb ends ір=11|verb ends іө=-5|verb ends ғn=-9
verb ends ға=-4|verb ends ғо=-5|verb ends ғу=-4|verb ends ғұ=-8|verb ends қt=-17|verb ends қа=-8|verb ends қи=-13
verb ends қо=-9|verb ends қп=-6|verb ends қр=-6|verb ends қу=23|verb ends қы=-8|verb ends қү=-4|verb ends құ=-9
verb ends үn=-9|verb ends үt=12|verb ends үz=-8|verb ends үг=-17|verb ends үй=12|verb ends үк=-12|verb ends үл=-8
verb ends үп=5|verb ends үр=8|verb ends ұn=-4|verb ends ұt=-10|verb ends ұz=11|verb ends ұй=5|verb ends ұл=-15
verb ends ұр=10|verb ends ұя=-5|verb ends ұғ=9|verb ends ұқ=-6|verb ends әn=-19|verb ends әt=-14|verb ends әz=-7
verb ends әб=-14|verb ends әй=-9|verb ends әк=-14|verb ends әл=-11|verb ends әр=-22|verb ends өn=-10|verb ends өt=16
verb ends өz=-12|verb ends өб=-5|verb ends өй=-4|verb ends өк=-10|verb ends өл=19|verb ends өп=7|verb ends өр=9
verb length 2=-5|verb length 3=4|verb …аба=-5|verb …абы=-5|verb …абғ=-9|verb …ава=-6|verb …аве=-10|verb …аге=-8
verb …агр=-6|verb …агі=-4|verb …ада=-6|verb …адж=-6|verb …адо=-7|verb …адғ=-4|verb …ажа=-5|verb …аже=-12|verb …аза=-4
verb …ази=-4|verb …азу=-6|verb …азі=-11|verb …айа=-5|verb …айе=-6|verb …айс=-4|verb …айт=6|verb …айқ=-10|verb …ака=-6
verb …акө=-4|verb …алг=-6|verb …алж=-8|verb …алм=-6|verb …алт=14|verb …алш=-4|verb …алы=-7|verb …алғ=-9|verb …алқ=-4
verb …ама=-5|verb …амо=-5|verb …ана=4|verb …анб=-8|verb …анж=-4|verb …ани=-6|verb …анс=-4|verb …ант=-8|verb …ану=-5
verb …анш=-7|verb …аны=6|verb …ань=-5|verb …апа=-4|verb …апу=-5|verb …апш=-7|verb …ара=15|verb …арг=-7|verb …ард=-6
verb …ари=-7|verb …арл=-6|verb …арм=-6|verb …арс=-6|verb …арт=23|verb …ару=-12|verb …арш=-10|verb …арқ=-12
verb …аса=17|verb …аси=-10|verb …аст=-8|verb …асу=-10|verb …асқ=-12|verb …ата=-25|verb …ате=-8|verb …атк=-4
verb …ато=-8|verb …атш=-4|verb …атқ=-4|verb …ауа=-18|verb …ауд=-6|verb …аус=6|verb …ауы=-8|verb …ауі=-16|verb …ауғ=-5
verb …афт=-7|verb …аха=-10|verb …аша=-14|verb …ашк=-4|verb …ашо=-5|verb …ашқ=-6|verb …аяс=-15|verb …аға=-9
verb …ағы=-4|verb …ағұ=-5|verb …ақа=-8|verb …ақс=-10|verb …ақш=-7|verb …ақы=-6|verb …ақү=-4|verb …аңт=-8|verb …аңғ=-5
verb …аңқ=-7|verb …аһа=-6|verb …бай=8|verb …бал=-11|verb …бам=-4|verb …бан=-8|verb …бар=-10|verb …бас=-8|verb …бат=-9
verb …баш=-6|verb …бақ=-7|verb …бда=-5|verb …бде=-16|verb …без=-6|verb …бей=14|verb …бек=5|verb …бел=-5|verb …беп=-11
verb …бер=20|verb …бет=-6|verb …бие=-4|verb …бин=-12|verb …биғ=-6|verb …бол=-14|verb …бус=-4|verb …буы=-8|verb …был=-7
verb …быр=-17|verb …бық=-18|verb …біл=-6|verb …бір=-4|verb …ван=-7|verb …вда=-7|verb …вед=6|verb …вес=-5|verb …вет=-14
verb …вий=-4|verb …гад=-5|verb …гал=-27|verb …гге=-5|verb …гез=-5|verb …гел=-14|verb …ген=-5|verb …гер=11|verb …гий=-6
verb …год=-7|verb …гыр=-10|verb …гіз=15|verb …гіл=-22|verb …гім=-9|verb …гің=9|verb …даг=-4|verb …дай=-7|verb …дал=-21
verb …дам=-6|verb …дан=14|verb …дар=8|verb …дас=11|verb …дат=-6|verb …дау=-5|verb …дағ=-4|verb …дақ=-5|verb …дед=-6
verb …дей=-5|verb …дел=-19|verb …дем=-6|verb …ден=-5|verb …деп=8|verb …дер=-4|verb …деш=-13|verb …дең=-6|verb …джа=-5
verb …дже=-6|verb …дий=-5|verb …дле=-8|verb …дов=7|verb …дот=-4|verb …дре=-6|verb …дыз=-9|verb …дыр=13|verb …діз=26
verb …дір=20|verb …еат=-6|verb …еба=-6|verb …ебе=-16|verb …еби=-9|verb …ебн=-5|verb …ебі=-4|verb …еве=-10
verb …еге=-10|verb …его=-5|verb …еде=-11|verb …едж=-5|verb …едр=-6|verb …еді=4|verb …езг=-5|verb …езі=9|verb …ейн=-10
verb …ейс=-9|verb …ейт=11|verb …ейі=-6|verb …еке=-8|verb …екс=-6|verb …екш=-8|verb …екі=-5|verb …елг=-11|verb …еле=-7
verb …елк=-10|verb …елт=11|verb …ема=-7|verb …еме=-11|verb …ене=-4|verb …ени=-11|verb …енр=5|verb …ент=-7|verb …енш=-5
verb …ера=-6|verb …ере=-6|verb …ерм=-7|verb …еро=-4|verb …ерп=-7|verb …ерт=19|verb …ерш=12|verb …еса=-10|verb …есе=-10
verb …есм=-9|verb …есп=-4|verb …есу=-16|verb …есш=5|verb …ета=-18|verb …ете=-12|verb …етн=-4|verb …ету=-6|verb …етү=5
verb …еуд=-5|verb …еуе=-4|verb …еуі=-4|verb …еше=-8|verb …еңб=-5|verb …еңг=-8|verb …еңе=14|verb …еңк=-10|verb …жаз=-6
verb …жай=9|verb …жал=-11|verb …жам=-6|verb …жан=-5|verb …жар=-7|verb …жас=-5|verb …жақ=-14|verb …жда=-8|verb …жен=-6
verb …жет=-28|verb …жыт=-12|verb …жір=-17|verb …жіт=5|verb …зад=-13|verb …зай=14|verb …зар=-16|verb …зат=-9
verb …збі=-5|verb …зда=-9|verb …зді=14|verb …зет=-15|verb …зең=-11|verb …зий=-5|verb …зис=-4|verb …зод=-8|verb …зыл=-8
verb …зын=-6|verb …зығ=-8|verb …зық=23|verb …зік=6|verb …зіл=-6|verb …зім=-14|verb …зің=6|verb …зға=23|verb …зғы=-6
verb …иад=-14|verb …иал=-19|verb …иан=-7|verb …иба=-5|verb …ибр=5|verb …ива=-5|verb …иве=-7|verb …ида=-8|verb …иде=-5
verb …идо=-6|verb …иек=5|verb …иет=-31|verb …иле=19|verb …илл=-9|verb …има=-9|verb …име=-7|verb …ина=16|verb …инг=-6
verb …ини=8|verb …ион=-8|verb …ипе=-5|verb …ире=-9|verb …иса=-6|verb …исс=-6|verb …ист=-4|verb …ита=-5|verb …итв=-5
verb …ите=-9|verb …ито=-6|verb …итр=-4|verb …иту=-5|verb …ице=-7|verb …иыл=-7|verb …иын=-4|verb …иял=-5|verb …ияқ=-11
verb …иік=-5|verb …иім=11|verb …иіс=5|verb …иің=13|verb …иға=-4|verb …йба=-6|verb …йбө=-5|verb …йгү=-5|verb …йда=-10
verb …йен=-4|verb …йер=6|verb …йжа=-4|verb …йке=-6|verb …йла=8|verb …йле=24|verb …йма=-7|verb …йме=-8|verb …йна=7
verb …йне=-5|verb …йны=-6|verb …йре=-11|verb …йсі=-7|verb …йта=-12|verb …йфэ=-4|verb …йыл=-8|verb …йым=-5|verb …йыр=8
verb …йыс=-6|verb …йық=-34|verb …йың=7|verb …йіз=5|verb …йік=4|verb …йін=12|verb …йіс=8|verb …йқа=29|verb …кай=8
verb …кан=-12|verb …кап=-5|verb …кар=-18|verb …кас=-4|verb …кел=19|verb …кер=-7|verb …кет=-6|verb …кеу=-8
verb …кла=-14|verb …кме=-9|verb …кмй=4|verb …ков=12|verb …кпі=-5|verb …кса=-5|verb …ксе=-5|verb …кте=-9|verb …кто=-7
verb …кур=13|verb …кіз=38|verb …кіл=-16|verb …кім=-10|verb …кін=12|verb …кіт=14|verb …кіш=-4|verb …кіө=-5
verb …кәс=-18|verb …көд=7|verb …көл=7|verb …лав=-4|verb …лаг=-10|verb …лай=-7|verb …лам=-16|verb …лас=16|verb …лат=-17
verb …лах=-5|verb …лба=-5|verb …лбе=-10|verb …лгі=-8|verb …лда=21|verb …лды=-5|verb …лді=-4|verb …лев=-4|verb …лед=4
verb …лей=-7|verb …лек=-10|verb …лем=-9|verb …лен=23|verb …лет=-26|verb …леу=19|verb …лең=-8|verb …лжи=-5|verb …лжі=-5
verb …лие=-5|verb …лиз=-4|verb …лий=-5|verb …лин=-7|verb …лит=4|verb …лке=-11|verb …лла=-21|verb …лле=-10|verb …лме=-6
verb …лмы=-7|verb …лов=6|verb …лод=-10|verb …лок=-4|verb …лпа=-10|verb …лсе=-10|verb …лта=-29|verb …лте=-6
verb …лты=-5|verb …лфа=-6|verb …лха=-9|verb …лше=-5|verb …лшы=-11|verb …лым=-10|verb …лын=-9|verb …лып=-7|verb …лыс=-7
verb …лыт=4|verb …лық=-19|verb …лың=-7|verb …льг=-6|verb …льд=-6|verb …льо=-4|verb …льц=-4|verb …лік=9|verb …лім=-11
verb …лін=6|verb …ліс=-9|verb …лің=-4|verb …лға=-4|verb …лғы=-9|verb …лқа=-9|verb …лөн=-7|verb …мае=-5|verb …мар=-14
verb …мас=-16|verb …мат=-20|verb …маш=-16|verb …мақ=-6|verb …мба=-6|verb …мбе=-7|verb …мбы=-8|verb …мда=-4
verb …мед=-5|verb …мен=-6|verb …мер=-27|verb …мес=-5|verb …мим=-5|verb …мин=-8|verb …мит=-12|verb …миы=-4
verb …мкі=-11|verb …мол=-16|verb …мса=7|verb …мсе=-5|verb …мсі=-9|verb …мта=-9|verb …мти=5|verb …мты=-17|verb …мыз=-5
verb …мыр=-9|verb …мыс=6|verb …мыт=22|verb …міе=-5|verb …міз=-7|verb …мұн=-9|verb …мұр=-9|verb …над=-4|verb …наз=-7
verb …нал=23|verb …нам=-9|verb …нан=-14|verb …нар=-11|verb …нат=27|verb …нақ=-6|verb …нба=-7|verb …нбе=-8|verb …нбо=-6
verb …нбұ=-14|verb …нга=-5|verb …нге=-4|verb …нда=8|verb …ндр=-10|verb …нды=-4|verb …нев=-5|verb …нед=-4|verb …нез=6
verb …нек=-10|verb …нел=-4|verb …неп=7|verb …нес=-9|verb …неш=-10|verb …нжа=-9|verb …нжү=-10|verb …ние=-5|verb …ний=-7
verb …ниц=-4|verb …нмы=-7|verb …ноа=-4|verb …ноз=-4|verb …нос=-6|verb …нса=-9|verb …нсе=-8|verb …нта=-35|verb …нте=-12
verb …нту=12|verb …нты=-5|verb …нул=-4|verb …нцл=-4|verb …нші=-4|verb …ныл=-12|verb …ным=-6|verb …ныс=-14
verb …ныт=-16|verb …ныш=-20|verb …нық=12|verb …нім=-11|verb …ніс=6|verb …ніш=5|verb …нің=-8|verb …обы=-4|verb …овн=-4
verb …ода=-17|verb …одо=-4|verb …озо=-8|verb …озғ=-12|verb …окс=-7|verb …окт=-7|verb …ола=-19|verb …оле=-4
verb …олж=-4|verb …оли=-5|verb …олл=-11|verb …оло=-4|verb …олы=5|verb …олғ=-4|verb …олқ=-8|verb …олө=-6|verb …ома=-10
verb …оми=-7|verb …она=-12|verb …оне=-9|verb …онн=-4|verb …онт=-8|verb …ону=-5|verb …оны=-5|verb …ора=-6|verb …оре=-7
verb …ори=-5|verb …орм=-12|verb …оры=-10|verb …орғ=-23|verb …орқ=20|verb …оса=-9|verb …ота=-10|verb …оте=-5
verb …оце=-5|verb …оша=-8|verb …ошы=-7|verb …оға=-10|verb …оғы=-5|verb …оқа=-11|verb …оңғ=-6|verb …паж=-8|verb …паз=-9
verb …пар=5|verb …пат=-6|verb …пен=-5|verb …пет=-8|verb …пид=-4|verb …пио=-9|verb …пке=-4|verb …пор=-5|verb …ппа=-5
verb …пта=17|verb …пте=10|verb …пты=-4|verb …пха=-4|verb …пша=-5|verb …пшу=-7|verb …пыр=19|verb …піл=-6|verb …пін=-5
verb …пқы=-5|verb …раг=-7|verb …рад=-7|verb …раж=-9|verb …раз=-14|verb …рай=-7|verb …рам=-12|verb …ран=21
verb …рап=-10|verb …рар=-6|verb …рас=-9|verb …рат=27|verb …раш=-13|verb …рағ=-7|verb …рбе=-7|verb …рда=-14
verb …ред=-8|verb …рез=-7|verb …рел=-21|verb …рем=-6|verb …рен=23|verb …рет=11|verb …реу=-5|verb …ржа=-5|verb …ржо=-5
verb …риа=-10|verb …риб=-4|verb …рий=-5|verb …рик=-6|verb …рис=-4|verb …рих=5|verb …рия=-12|verb …рке=-9|verb …ркә=-16
verb …рла=17|verb …рма=-6|verb …рмы=-6|verb …рна=27|verb …рны=-6|verb …рпа=-4|verb …рпі=-6|verb …рре=-5|verb …рсе=-5
verb …рта=-10|verb …ртп=-5|verb …рту=-6|verb …рті=-25|verb …рус=-6|verb …рха=-8|verb …рша=-5|verb …ршы=-12
verb …рыл=-6|verb …рым=29|verb …рыс=24|verb …рыт=-4|verb …рыш=-15|verb …рығ=-5|verb …рық=18|verb …ріг=12|verb …різ=9
verb …рік=7|verb …ріл=-9|verb …рім=-5|verb …рін=7|verb …ріт=11|verb …рғы=-8|verb …рқа=-15|verb …рқы=-14|verb …рәд=-9
verb …саб=-6|verb …сай=-5|verb …сал=-26|verb …сам=-4|verb …сан=-29|verb …сап=-10|verb …сар=26|verb …сас=-14
verb …сау=-6|verb …сағ=-7|verb …сде=6|verb …сег=-5|verb …сей=-4|verb …сел=-27|verb …сен=-19|verb …сеп=-5|verb …сер=5
verb …сет=28|verb …сеу=6|verb …сие=-10|verb …сий=-5|verb …сил=-4|verb …сит=-6|verb …ска=-6|verb …ске=-6|verb …сла=-11
verb …смо=-5|verb …смұ=-4|verb …сор=-7|verb …соғ=-9|verb …спа=-6|verb …спе=-4|verb …сса=-6|verb …ссо=-5|verb …ста=11
verb …сте=8|verb …сти=-10|verb …сті=10|verb …сфе=-5|verb …сха=-5|verb …сыз=-8|verb …сыл=-7|verb …сым=-19|verb …сын=11
verb …сыр=16|verb …сыш=-4|verb …сық=6|verb …сіз=-34|verb …сік=5|verb …сіл=-10|verb …сім=-10|verb …сіт=-16|verb …сқо=-9
verb …сқы=-7|verb …сқұ=-4|verb …таб=-4|verb …тал=-20|verb …там=-33|verb …тан=12|verb …тап=-7|verb …тас=-6|verb …тат=-7
verb …таф=-5|verb …таш=-18|verb …тақ=-8|verb …тба=-5|verb …тге=-9|verb …тег=-5|verb …тед=-4|verb …тей=-5|verb …тел=-13
verb …тем=-7|verb …тен=31|verb …тең=-5|verb …тий=-4|verb …тик=-5|verb …тин=-6|verb …тир=-4|verb …тия=-7|verb …ткі=-4
verb …тла=-13|verb …тма=-12|verb …тме=-5|verb …тмо=-4|verb …тол=7|verb …тон=9|verb …тор=-10|verb …тоқ=-15|verb …тпа=-5
verb …тпе=-7|verb …тре=-4|verb …трй=-11|verb …тро=-6|verb …тря=-8|verb …тса=-8|verb …тте=11|verb …туа=-5|verb …тур=-8
verb …тха=-6|verb …тыл=27|verb …тым=-22|verb …тын=-5|verb …тыр=22|verb …тыс=25|verb …тығ=-11|verb …тың=4|verb …тіл=-15
verb …тім=-17|verb …тін=-4|verb …тір=13|verb …тіс=6|verb …түр=-5|verb …түс=-8|verb …төр=-10|verb …уан=32|verb …уап=-21
verb …уар=-6|verb …уас=-9|verb …уат=-8|verb …уда=-5|verb …уек=-4|verb …уел=-9|verb …улл=-7|verb …уме=-4|verb …уна=-7
verb …ура=-6|verb …усы=-7|verb …уха=-5|verb …уыл=-7|verb …уын=-6|verb …уыр=7|verb …уыс=-20|verb …уыт=4|verb …уік=6
verb …уір=-6|verb …уқа=-6|verb …уөз=11|verb …фаз=-4|verb …фан=-6|verb …фер=-6|verb …фий=-4|verb …хаб=-9|verb …хан=-32
verb …хар=-9|verb …хит=-6|verb …хме=-4|verb …хта=-4|verb …хуа=-5|verb …цеп=8|verb …цес=-6|verb …ций=-6|verb …цле=-5
verb …чжо=-4|verb …шай=-8|verb …шал=-5|verb …шам=-9|verb …шаф=-5|verb …шая=-6|verb …шде=-5|verb …шем=-10|verb …шке=-5
verb …шпе=-4|verb …шта=-21|verb …шыд=-6|verb …шыл=-9|verb …шын=-8|verb …шыр=-31|verb …шығ=6|verb …шық=-4|verb …шік=11
verb …шір=15|verb …шқы=-7|verb …ъез=-5|verb …ыба=-8|verb …ыбы=-4|verb …ыда=-4|verb …ызм=-12|verb …ызғ=-4|verb …ыйл=-4
verb …ыла=8|verb …ылж=4|verb …ылм=-4|verb …ыло=-6|verb …ылт=-8|verb …ылш=-7|verb …ылы=-6|verb …ыма=-11|verb …ыми=22
verb …ымш=-6|verb …ына=-8|verb …ыну=-6|verb …ынш=-7|verb …ыра=4|verb …ырз=-4|verb …ырм=-9|verb …ырт=-7|verb …ырш=-9
verb …ыры=-8|verb …ыса=-8|verb …ысш=-5|verb …ысы=-5|verb …ыта=-24|verb …ыту=-4|verb …ыты=-7|verb …ышқ=-5|verb …ыға=-7
verb …ығу=-4|verb …ықр=-6|verb …ықы=-4|verb …ыңа=-4|verb …ыңж=-8|verb …ьді=5|verb …ьме=-6|verb …ьон=-5|verb …ьсе=-6
verb …эте=-4|verb …юдж=6|verb …юже=-5|verb …юла=21|verb …юте=-7|verb …яла=20|verb …іге=-5|verb …ізб=-4|verb …ізл=6
verb …іка=-7|verb …іке=-6|verb …ілг=-4|verb …ілж=-6|verb …іне=-5|verb …іпб=-4|verb …іпо=-13|verb …ірг=-11|verb …ірт=-5
verb …ісг=8|verb …ісп=-5|verb …ісу=-4|verb …іта=-35|verb …іте=-24|verb …ітк=-5|verb …іңе=-5|verb …ғаж=-4|verb …ғай=17
verb …ғал=-20|verb …ғам=-9|verb …ғар=27|verb …ғат=-12|verb …ғаш=-7|verb …ғая=-4|verb …ғда=-24|verb …ғды=-9
verb …ғид=-9|verb …ғыд=-10|verb …ғыз=24|verb …ғыл=-10|verb …ғым=-13|verb …ғын=7|verb …ғыс=11|verb …ғыт=4|verb …ғұн=-5
verb …ғұр=-7|verb …қаз=-16|verb …қай=-7|verb …қал=-16|verb …қан=-9|verb …қар=16|verb …қат=-15|verb …қау=5|verb …қба=-5
verb …қда=-11|verb …қих=6|verb …қия=-6|verb …қиғ=-6|verb …қмо=-6|verb …қор=-14|verb …қос=-11|verb …қпа=-6|verb …қта=9
verb …қыз=8|verb …қыл=-29|verb …қым=-5|verb …қын=-16|verb …қыр=4|verb …қыс=-5|verb …қыт=26|verb …қық=-6|verb …ққа=-10
verb …ққұ=-4|verb …қүй=4|verb …құм=-6|verb …ңар=-9|verb …ңаш=-15|verb …ңбе=-5|verb …ңбы=-4|verb …ңге=-7|verb …ңда=12
verb …ңде=22|verb …ңей=-5|verb …ңел=-20|verb …ңер=-5|verb …ңзе=5|verb …ңса=-7|verb …ңсе=-7|verb …ңсы=-4|verb …ңта=-14
verb …ңыз=-15|verb …ңіз=-13|verb …ңіл=-17|verb …ңір=6|verb …ңға=-5|verb …ңғо=-4|verb …ңқа=-7|verb …үгі=-16|verb …үзе=7
verb …үзу=9|verb …үзі=10|verb …үйе=-4|verb …үйк=-7|verb …үйс=-6|verb …үйі=-6|verb …үкт=-16|verb …үлі=-5|verb …үмк=-8
verb …үмә=-6|verb …үнт=-5|verb …үре=-6|verb …үрі=12|verb …үсе=-8|verb …үсі=-4|verb …үте=-12|verb …үті=4|verb …үңг=-5
verb …үңі=-9|verb …ұда=-10|verb …ұза=-4|verb …ұйр=5|verb …ұлт=-6|verb …ұма=-5|verb …ұмы=-10|verb …ұна=-23|verb …ұны=-7
verb …ұра=10|verb …ұрм=-4|verb …ұрс=-5|verb …ұрт=-5|verb …ұрғ=-5|verb …ұхи=-4|verb …ұша=-8|verb …ұқа=-6|verb …ұңқ=-5
verb …әда=-14|verb …әде=-6|verb …әйр=-8|verb …әйт=7|verb …әке=-5|verb …әрс=-14|verb …әрт=-23|verb …әрі=-6
verb …әсе=-13|verb …әсі=-25|verb …әте=-13|verb …әті=-5|verb …әуб=5|verb …әуі=-6|verb …өбе=-12|verb …өга=-16
verb …өге=-5|verb …өгі=-9|verb …өйл=-14|verb …өйт=5|verb …өке=-5|verb …өкс=-7|verb …өле=-25|verb …өлш=-6|verb …өме=-8
verb …өне=-7|verb …өні=6|verb …өпж=-4|verb …өрк=-7|verb …өте=-4|verb …өңі=-12|verbalNoun=6|verbalNoun after nt=-4
verbalNoun after nг=-5|verbalNoun after nе=-6|verbalNoun after nй=4|verbalNoun after t=7|verbalNoun after tt=8
verbalNoun after tа=-6|verbalNoun after tе=10|verbalNoun after tғ=-4|verbalNoun after z=9|verbalNoun after zа=-18
verbalNoun after zе=25|verbalNoun after zо=-4|verbalNoun after аz=7|verbalNoun after аб=11|verbalNoun after аг=-10
verbalNoun after ай=4|verbalNoun after ал=17|verbalNoun after ап=-5|verbalNoun after ар=-13|verbalNoun after ая=7
verbalNoun after ба=-9|verbalNoun after бе=-5|verbalNoun after бғ=-9|verbalNoun after г=5|verbalNoun after еz=7
verbalNoun after ег=5|verbalNoun after ей=13|verbalNoun after ел=4|verbalNoun after ер=14|verbalNoun after й=12
verbalNoun after йt=19|verbalNoun after йе=-13|verbalNoun after кt=-7|verbalNoun after ке=-17|verbalNoun after кр=-8
verbalNoun after л=6|verbalNoun after ла=20|verbalNoun after ле=6|verbalNoun after лқ=-12|verbalNoun after оt=8
verbalNoun after оz=6|verbalNoun after ой=7|verbalNoun after ол=15|verbalNoun after ор=8|verbalNoun after оя=6
verbalNoun after оғ=15|verbalNoun after оқ=12|verbalNoun after п=-5|verbalNoun after р=9|verbalNoun after рt=16
verbalNoun after ра=12|verbalNoun after ре=-16|verbalNoun after рл=-4|verbalNoun after уt=4|verbalNoun after ур=-4
verbalNoun after ыn=-10|verbalNoun after ыt=22|verbalNoun after ыл=-8|verbalNoun after ыр=17|verbalNoun after я=8
verbalNoun after іn=22|verbalNoun after іt=-7|verbalNoun after іz=12|verbalNoun after іг=14|verbalNoun after ір=10
verbalNoun after ға=4|verbalNoun after қ=6|verbalNoun after қt=-9|verbalNoun after қа=-6|verbalNoun after үt=16
verbalNoun after үz=-5|verbalNoun after үй=5|verbalNoun after үр=12|verbalNoun after ұn=-4|verbalNoun after ұt=-6
verbalNoun after ұz=5|verbalNoun after ұй=7|verbalNoun after ұл=-21|verbalNoun after ұр=12|verbalNoun after ұғ=5
verbalNoun after әб=-14|verbalNoun after өл=11|verbalNoun after өр=15|verbalNoun length 2=-7|verbalNoun length 3=13
verbalNoun length 5=14|verbalNoun length 6=-10|verbalNoun length 7=5|verbalNoun then ablative=10
verbalNoun then accusative=6|verbalNoun then dative=21|verbalNoun then equative=-10|verbalNoun then his=7
verbalNoun then instrumental=23|verbalNoun then located=11|verbalNoun then locative=9|verbalNoun then my=9
verbalNoun then our=-4|verbalNoun then particle=-5|verbalNoun then person=11|verbalNoun then plural=-9
verbalNoun then temporal=-8|verbalNoun then your=9|verbalNoun then yours=16|your after nа=-5|your after nе=-7
your after tа=-10|your after tе=-12|your after tо=-6|your after z=-8|your after zа=-10|your after zе=-8
your after zы=-5|your after zі=4|your after а=-13|your after ал=-14|your after ар=5|your after б=-4|your after бы=-9
your after гі=6|your after е=-13|your after еt=-7|your after ел=5|your after иt=-5|your after ия=8|your after йы=-10
your after л=-9|your after лz=-9|your after ла=-7|your after ле=-8|your after лы=-16|your after лі=14|your after о=-6
your after па=-4|your after р=7|your after рt=-6|your after ра=-7|your after рб=-4|your after ре=-6|your after рі=5
your after у=-8|your after уі=-6|your after ыt=8|your after ығ=13|your after я=8|your after ғ=13|your after ғы=7
your after ұn=-5|your after әу=-6|your length 2=-18|your length 3=14|your then dative=-9|your then dative1=8
your then equative=5|your then instrumental=-6|your then locative=-16|your then person=-10|yours after n=13
yours after nа=-21|yours after t=16|yours after tа=12|yours after tе=-12|yours after tі=5|yours after а=-15
yours after аt=9|yours after ал=4|yours after е=-12|yours after л=-5|yours after ра=-16|yours after рі=9
yours after у=-6|yours after ыt=6|yours after і=8|yours after іn=14|yours after іл=-10|yours after қы=-10
yours after үt=5|yours after әt=5|yours length 2=-21|yours length 3=11|yours length 5=5|yours then accusative=5
yours then dative=7|yours then genitive=-5|yours then locative=9|…аб+ады=13|…аб+амыз=6|…аб+амын=10|…аб+ар=-8
…аб+асың=5|…аб+атын=-5|…аб+тар=9|…аб+тың=4|…аб+у=11|…аб+ша=-4|…аб+ы=6|…аб+ыл=19|…аб+ым=6|…аб+ын=6|…аб+ыс=-11|…ав+а=-15
…ав+р=-4|…ав+ы=-4|…аг+ер=-7|…аг+у=-10|…ад+а=-10|…ад+ам=-13|…ад+т=-5|…ад+та=-6|…ад+ы=-11|…ад+ым=-5|…ае+н=-5|…аж+айын=-8
…аж+у=-4|…аж+ы=8|…аж+ып=-4|…аз+а=-8|…аз+ады=8|…аз+ар=-9|…аз+асыз=6|…аз+атын=11|…аз+ба=4|…аз+бас=-9|…аз+да=14|…аз+дай=6
…аз+дар=5|…аз+ды=12|…аз+дыр=14|…аз+дық=16|…аз+дың=5|…аз+етін=-15|…аз+ы=11|…аз+ыл=15|…аз+ым=-8|…аз+ын=-6|…аз+ған=8
…аз+ғы=-6|…аи+р=-4|…ай+да=-6|…ай+дай=-9|…ай+дан=-24|…ай+дағы=6|…ай+дыр=-6|…ай+дың=9|…ай+ер=-6|…ай+лар=11|…ай+мыз=-5
…ай+мын=-4|…ай+т=-5|…ай+ша=-4|…ай+ы=-5|…ай+ыл=5|…ай+ым=-15|…ай+ын=-4|…ай+ып=15|…ай+ың=-5|…ай+ю=4|…ай+я=18|…ай+яды=4
…ай+ға=12|…ай+ған=6|…ай+ғы=-11|…ак+тың=7|…ал+=16|…ал+а=-11|…ал+ады=-4|…ал+айын=6|…ал+ам=-9|…ал+атын=6|…ал+ау=-5
…ал+да=8|…ал+дан=15|…ал+дар=12|…ал+дағы=5|…ал+ды=-13|…ал+дым=11|…ал+дыр=-4|…ал+дық=-28|…ал+дың=11|…ал+ді=9|…ал+и=11
…ал+иді=8|…ал+ма=-17|…ал+мас=9|…ал+мастан=4|…ал+мен=5|…ал+саң=16|…ал+т=-8|…ал+у=4|…ал+ушы=11|…ал+ыл=5|…ал+ым=-8
…ал+ын=12|…ал+ып=5|…ал+ыс=16|…ал+ың=-22|…ал+ыңыз=10|…ал+і=11|…ал+ім=-9|…ал+ға=-4|…ал+ғанда=-4|…ал+ғанша=7|…ал+ғыз=-10
…ам+=16|…ам+а=-12|…ам+ады=-8|…ам+амыз=-7|…ам+асыз=-13|…ам+ба=4|…ам+бас=-5|…ам+да=17|…ам+дар=8|…ам+дағы=8|…ам+ды=-10
…ам+дық=-5|…ам+и=19|…ам+иды=10|…ам+итын=15|…ам+сыз=-8|…ам+т=-7|…ам+у=-12|…ам+ша=11|…ам+ы=-6|…ам+ыл=-10|…ам+ып=6
…ам+ға=9|…ан+а=5|…ан+ады=16|…ан+ар=4|…ан+асыз=13|…ан+атын=-23|…ан+аң=17|…ан+ба=-21|…ан+бек=-7|…ан+да=14|…ан+дар=6
…ан+дағы=10|…ан+ды=-6|…ан+дық=-11|…ан+е=-6|…ан+и=16|…ан+итын=15|…ан+мен=9|…ан+нан=-4|…ан+ның=14|…ан+р=-11|…ан+са=9
…ан+сыз=-13|…ан+т=-10|…ан+у=8|…ан+ыл=19|…ан+ым=17|…ан+ымыз=17|…ан+ырақ=18|…ан+ыс=13|…ан+ың=-4|…ан+ға=6|…ан+ған=-4
…ан+ғы=18|…ап+ар=-6|…ап+атын=-7|…ап+па=-18|…ап+тай=-9|…ап+тан=4|…ап+тар=13|…ап+тағы=7|…ап+тым=8|…ап+тық=6|…ап+тың=5
…ап+тыңыз=8|…ап+уып=19|…ап+уіп=-21|…ап+ы=6|…ап+ымыз=7|…ап+ырақ=-9|…ап+қа=9|…ап+қан=9|…ап+қы=-8|…ар+а=6|…ар+ады=5
…ар+амын=-5|…ар+ар=14|…ар+асыз=14|…ар+атын=15|…ар+да=7|…ар+дай=-22|…ар+дан=6|…ар+дағы=8|…ар+дық=20|…ар+и=-10
…ар+лар=12|…ар+ма=7|…ар+мас=-4|…ар+мақ=8|…ар+мақшы=-9|…ар+мыз=-8|…ар+мын=-14|…ар+са=10|…ар+саң=-12|…ар+сыз=12
…ар+сын=14|…ар+сың=-4|…ар+т=-6|…ар+у=-14|…ар+ушы=5|…ар+ыл=12|…ар+ым=7|…ар+ып=17|…ар+ыс=-7|…ар+ың=4|…ар+ған=16
…ар+ғы=-19|…ас+=16|…ас+а=14|…ас+ады=7|…ас+ар=-7|…ас+атын=7|…ас+ау=-7|…ас+аң=-9|…ас+иды=9|…ас+ке=-19|…ас+па=20
…ас+пас=-10|…ас+пақ=5|…ас+пақшы=-5|…ас+са=-4|…ас+сыз=-10|…ас+т=-8|…ас+та=-23|…ас+тай=15|…ас+тан=6|…ас+тар=16
…ас+ты=-13|…ас+тыр=-6|…ас+тық=-16|…ас+тың=8|…ас+у=-17|…ас+ыл=15|…ас+ымыз=10|…ас+ыңыз=6|…ас+қа=-22|…ас+қан=-8
…ас+қандық=7|…ат+=7|…ат+а=-9|…ат+ады=26|…ат+ар=-10|…ат+атын=12|…ат+ау=-10|…ат+аң=17|…ат+е=6|…ат+па=17|…ат+пақ=9
…ат+са=11|…ат+сам=9|…ат+та=22|…ат+тай=6|…ат+тан=22|…ат+тар=11|…ат+тағы=9|…ат+ты=8|…ат+тым=-8|…ат+тық=-5|…ат+тың=8
…ат+у=15|…ат+ушы=-9|…ат+ыл=10|…ат+ым=11|…ат+ын=-4|…ат+қа=18|…ат+қан=21|…ат+қы=-5|…ат+қыз=11|…ау+ады=12|…ау+атын=-14
…ау+да=-13|…ау+дай=11|…ау+дағы=4|…ау+дың=23|…ау+и=-4|…ау+лар=24|…ау+мен=-10|…ау+ы=5|…ау+ым=-8|…ау+ып=-8|…ау+ыс=-9
…ау+ың=-5|…ау+іп=-14|…ау+ға=-21|…аф+а=-5|…аф+т=-5|…аф+ы=6|…аф+қа=-8|…ах+ау=-4|…ах+ер=-5|…ах+қа=-10|…аш+а=13|…аш+ады=7
…аш+ар=-8|…аш+ау=-5|…аш+та=-7|…аш+тан=-8|…аш+тар=5|…аш+ты=-21|…аш+тың=7|…аш+ыл=-5|…аш+ып=-9|…аш+қы=-8|…ащ+ы=-6
…ая+=-18|…ая+ды=6|…ая+н=-11|…ая+п=8|…ая+р=-25|…ая+с=-15|…ая+у=7|…ая+ған=5|…ая+ғы=-17|…ағ+а=-7|…ағ+ады=15|…ағ+ам=-5
…ағ+асың=9|…ағ+атын=-13|…ағ+у=6|…ағ+ыл=6|…ағ+ым=-4|…ағ+ын=-7|…ағ+ып=-5|…ағ+ырақ=-6|…ақ+а=-7|…ақ+пақ=-6|…ақ+пен=9
…ақ+сыз=-9|…ақ+тай=-28|…ақ+тан=12|…ақ+тар=10|…ақ+тағы=15|…ақ+ты=-8|…ақ+тық=-4|…ақ+тың=10|…ақ+ша=-8|…ақ+ы=-12
…ақ+ыл=-16|…ақ+ым=-6|…ақ+ып=-7|…ақ+қа=14|…ақ+қан=14|…аң+=21|…аң+а=-17|…аң+да=21|…аң+дай=5|…аң+дар=-12|…аң+дағы=5
…аң+ды=6|…аң+дық=-4|…аң+ның=6|…аң+сыз=-7|…аң+т=-12|…аң+ы=19|…аң+ыл=5|…аң+ым=7|…аң+ымыз=6|…аң+ырақ=-19|…аң+ға=15
…аң+ғы=-12|…аһ+ар=-7|…ба+=6|…ба+да=8|…ба+ды=-6|…ба+й=-10|…ба+йды=-13|…ба+йсыздар=-4|…ба+л=-6|…ба+лар=11|…ба+м=13
…ба+н=-5|…ба+ны=21|…ба+ның=9|…ба+п=-6|…ба+сы=9|…ба+сын=-5|…ба+т=-5|…ба+у=-9|…ба+ша=5|…ба+ға=5|…ба+ғы=-9|…бе+=8
…бе+ген=-8|…бе+гі=-12|…бе+де=5|…бе+йді=-13|…бе+лер=6|…бе+м=13|…бе+ні=8|…бе+п=-16|…бе+пті=-8|…бе+р=-5|…бе+се=-4
…бе+сі=11|…бе+т=-8|…бе+у=-5|…би+=7|…би+етін=-9|…би+лер=-8|…би+і=11|…бн+е=-5|…бо+л=-6|…бо+р=-5|…бр+иді=5|…бс+қа=4
…бы+да=6|…бы+л=-5|…бы+ны=-14|…бы+р=-6|…бы+с=-10|…бы+сы=-9|…бы+ң=-9|…бь+тар=6|…бі+=5|…бі+ге=5|…бі+де=12|…бі+дегі=7
…бі+нің=8|…бі+р=-5|…бі+рек=10|…бі+сі=6|…бғ+у=-9|…бұ+л=-4|…бұ+ған=-14|…бә+сіз=-6|…бө+р=-5|…ва+=-10|…ва+л=-8|…ва+лар=8
…ва+н=-11|…ва+ның=7|…ва+сы=11|…ва+ға=-10|…ве+н=-7|…ве+са=-7|…ве+т=-10|…ви+=4|…ви+да=-4|…вн+а=-6|…во+дан=10|…вр+=4
…вт+ы=-4|…вы+=4|…га+=9|…га+дағы=-5|…га+л=-15|…га+н=-6|…га+ны=-6|…га+ның=8|…га+сы=9|…ге+ге=5|…ге+дей=-8|…ге+ді=-6
…ге+й=-8|…ге+йін=-6|…ге+л=-9|…ге+лер=5|…ге+міз=-5|…ге+н=-5|…ге+ні=15|…ге+р=-8|…ге+рек=6|…ге+с=-5|…ге+сі=13|…ге+ше=8
…ги+=5|…го+дағы=6|…го+р=-5|…гр+=5|…гр+ам=-6|…гт+і=-5|…гу+=17|…гу+ге=-7|…гу+де=-5|…гу+лер=-13|…гы+ның=9|…гі+ге=5
…гі+де=7|…гі+дегі=5|…гі+дік=-4|…гі+л=-12|…гі+лер=11|…гі+м=-5|…гі+нші=-8|…гі+ні=14|…гі+нің=8|…гі+п=5|…гі+р=-4|…гі+сі=19
…гі+сіз=4|…гі+ң=6|…гү+л=-7|…да+да=14|…да+дағы=12|…да+ды=20|…да+йды=14|…да+ймыз=7|…да+ймын=9|…да+йтын=5|…да+л=26
…да+лар=12|…да+м=-7|…да+ма=7|…да+мен=4|…да+мыз=-4|…да+ны=4|…да+ның=12|…да+п=9|…да+пты=-9|…да+с=-11|…да+са=15|…да+сы=22
…да+т=-8|…да+у=29|…да+ушы=8|…да+ға=9|…да+ған=18|…да+ғанда=9|…да+ғы=-6|…да+ңыздар=15|…де+=-8|…де+ген=12|…де+де=12
…де+дегі=-6|…де+ді=24|…де+й=-4|…де+йді=15|…де+йсіз=-15|…де+йтін=11|…де+л=-10|…де+лер=7|…де+м=-9|…де+ме=10|…де+мек=6
…де+мес=-5|…де+н=-7|…де+ні=-16|…де+п=10|…де+с=-12|…де+сі=8|…де+т=-8|…де+у=27|…де+ше=-10|…де+ң=5|…дж+а=-5|…дж+ар=-4
…дж+ер=-6|…дж+етін=6|…ди+=8|…ди+ге=5|…ди+мен=5|…ди+ша=-6|…до+дан=-5|…до+р=-12|…др+а=-12|…дс+тан=-17|…дт+=5|…дт+а=-4
…дт+ы=-5|…дш+і=4|…ды+да=17|…ды+дан=5|…ды+лар=9|…ды+м=-8|…ды+мен=-20|…ды+н=-14|…ды+ның=12|…ды+р=-6|…ды+сы=19|…ды+ғы=-7
…ды+ңыз=-10|…ді+ге=-7|…ді+ген=-13|…ді+гі=-11|…ді+лер=9|…ді+м=-5|…ді+мін=14|…ді+н=-10|…ді+нің=8|…ді+р=-8|…ді+рек=10
…ді+сі=-13|…ді+сін=-5|…ді+ңіз=-13|…дғ+у=-4|…еа+т=-4|…еб+тер=5|…еб+і=5|…ев+пен=6|…ев+тың=8|…ев+тің=7|…ег+е=-6
…ег+етін=8|…ег+уші=5|…ег+іл=-5|…ег+іміз=10|…ег+ін=-4|…ег+іп=-13|…ед+ер=-17|…ед+те=7|…ед+ті=5|…ед+і=-11|…ез+ге=-8
…ез+де=17|…ез+дегі=6|…ез+ден=9|…ез+дер=9|…ез+ді=18|…ез+дік=-7|…ез+дің=-28|…ез+ер=-8|…ез+етін=6|…ез+ең=-6|…ез+у=7
…ез+і=17|…ез+іл=8|…ез+ім=-9|…ез+іміз=8|…ей+ге=7|…ей+де=13|…ей+дегі=4|…ей+ден=8|…ей+ді=-8|…ей+дің=7|…ей+еді=9
…ей+лер=10|…ей+мен=-9|…ей+сіз=-6|…ей+т=-4|…ей+ю=13|…ей+я=-7|…ей+і=-13|…ей+ін=-10|…ей+іп=9|…ек+е=-14|…ек+ер=-6
…ек+есіз=-8|…ек+етін=-13|…ек+ке=4|…ек+кен=5|…ек+сіз=-4|…ек+тегі=5|…ек+тен=15|…ек+тер=12|…ек+ті=20|…ек+тік=-5|…ек+тің=8
…ек+ше=-10|…ек+іл=-14|…ел+=8|…ел+ге=8|…ел+гелі=15|…ел+ген=10|…ел+гі=-14|…ел+де=-11|…ел+дер=5|…ел+ді=-6|…ел+дік=4
…ел+дім=4|…ел+е=13|…ел+еді=18|…ел+есіздер=16|…ел+етін=12|…ел+еу=-13|…ел+ең=-8|…ел+ме=7|…ел+мекші=10|…ел+сеқ=4
…ел+сіз=-12|…ел+т=-6|…ел+у=4|…ел+і=13|…ел+ім=15|…ел+ін=6|…ел+іпті=8|…ел+ірек=-4|…ел+іс=10|…ем+=13|…ем+а=-5|…ем+ба=5
…ем+ге=7|…ем+де=17|…ем+дегі=8|…ем+дер=5|…ем+ді=8|…ем+дік=-8|…ем+е=-6|…ем+еді=-20|…ем+и=-6|…ем+иді=10|…ем+мен=-10
…ем+нен=-13|…ем+нің=-18|…ем+і=-5|…ем+іс=-5|…ен+ам=-7|…ен+атын=-8|…ен+бе=7|…ен+ген=26|…ен+гі=18|…ен+дер=11|…ен+ді=8
…ен+дім=4|…ен+е=-15|…ен+еді=20|…ен+ейін=13|…ен+еміз=15|…ен+емін=15|…ен+ер=-4|…ен+етін=22|…ен+ең=-9|…ен+и=-7|…ен+нен=6
…ен+нің=13|…ен+т=-5|…ен+ім=-10|…ен+іп=10|…ен+іпті=11|…ен+ірек=13|…ен+ің=-6|…еп+=-6|…еп+кен=10|…еп+сіз=12|…еп+тер=10
…еп+тім=7|…еп+іл=-8|…ер+а=-7|…ер+ге=17|…ер+ген=5|…ер+гі=19|…ер+дан=-7|…ер+де=16|…ер+ды=6|…ер+дім=13|…ер+діңіз=19
…ер+е=11|…ер+еді=15|…ер+ейін=8|…ер+еміз=6|…ер+емін=12|…ер+ер=15|…ер+етін=16|…ер+ең=-11|…ер+и=-10|…ер+лер=12|…ер+ме=7
…ер+мес=9|…ер+міз=-9|…ер+мін=-9|…ер+се=15|…ер+т=-7|…ер+у=16|…ер+ы=12|…ер+іл=20|…ер+ім=-6|…ер+іп=5|…ер+іпті=4|…ес+=8
…ес+а=-5|…ес+ар=-7|…ес+е=-17|…ес+еді=13|…ес+емін=17|…ес+ер=-16|…ес+етін=8|…ес+ең=-10|…ес+кен=16|…ес+кі=-7|…ес+пе=8
…ес+пек=11|…ес+те=-19|…ес+тен=6|…ес+тер=14|…ес+ті=9|…ес+тік=-9|…ес+тім=13|…ес+тің=8|…ес+у=-23|…ес+уші=6|…ес+ім=-7
…ес+інші=12|…ес+іп=5|…ес+ің=-7|…ес+іңіз=12|…ет+=8|…ет+а=-16|…ет+ау=-6|…ет+е=30|…ет+еді=16|…ет+еміз=6|…ет+ер=26
…ет+есіздер=9|…ет+есің=9|…ет+етін=17|…ет+ке=13|…ет+кен=12|…ет+кі=13|…ет+кіз=-5|…ет+пе=13|…ет+пен=6|…ет+пес=18|…ет+р=-7
…ет+се=6|…ет+сек=5|…ет+сіз=-11|…ет+т=-5|…ет+тегі=12|…ет+тей=8|…ет+тейін=8|…ет+тен=16|…ет+тер=11|…ет+ті=-16|…ет+тік=-8
…ет+тім=16|…ет+тің=9|…ет+у=18|…ет+і=11|…ет+іл=17|…ет+ім=-6|…ет+інші=-9|…ет+іп=26|…ет+іпті=6|…еу+ге=-9|…еу+де=4
…еу+ді=21|…еу+лер=12|…еу+мен=-5|…еу+і=9|…еу+іп=-8|…еф+а=-11|…еш+е=-25|…еш+ем=-8|…еш+кен=4|…еш+у=25|…еш+уші=5|…еш+ім=-7
…ею+і=-7|…ея+=7|…ея+лар=4|…ея+мен=4|…ея+ны=11|…ея+ның=5|…ея+сы=8|…ең+=28|…ең+бе=-16|…ең+ге=-8|…ең+ген=-23|…ең+гі=-10
…ең+де=5|…ең+дегі=10|…ең+дер=-17|…ең+ді=8|…ең+дік=-5|…ең+е=-15|…ең+еді=-5|…ең+мен=8|…ең+нен=6|…ең+нің=5|…ең+і=16
…ең+іл=-6|…ең+ім=-11|…жа+=14|…жа+й=-5|…жа+л=-9|…жа+м=-7|…жа+н=-7|…жа+ны=-8|…жа+ның=5|…жа+р=-5|…жа+ған=-6|…жб+ы=4
…же+=9|…же+ге=4|…же+гі=-5|…же+де=4|…же+й=-6|…же+л=-5|…же+лер=9|…же+м=-5|…же+н=-7|…же+ні=14|…же+р=-6|…же+сі=17
…же+т=-13|…жи+=5|…жи+лер=7|…жи+р=-5|…жо+л=-5|…жо+у=-4|…жы+л=-5|…жы+ма=10|…жы+мас=-5|…жы+ны=9|…жы+т=-9|…жы+ң=-8
…жі+м=-6|…жі+ң=-17|…жү+н=-6|…жү+с=-5|…за+=9|…за+да=-11|…за+дан=6|…за+ды=-8|…за+йды=-11|…за+лар=9|…за+ма=-5|…за+мен=7
…за+н=-5|…за+ны=16|…за+ның=7|…за+п=-6|…за+р=-5|…за+сы=34|…за+сыз=-5|…за+т=-4|…за+у=-8|…за+ға=12|…за+ғы=-14|…зб+а=-4
…зб+і=-7|…зб+ін=-4|…зг+е=-7|…зг+ер=-7|…зе+гі=-9|…зе+ден=6|…зе+ді=4|…зе+йді=5|…зе+н=-4|…зе+ні=-18|…зе+р=-9|…зе+сі=9
…зе+у=6|…зе+ң=-9|…зи+=6|…зи+т=-4|…зм+дер=7|…зм+ді=22|…зм+етін=-12|…зо+иды=-7|…зо+н=-5|…зс+тан=-5|…зу+=-10|…зу+дың=4
…зу+лар=16|…зу+ы=-5|…зу+ға=-4|…зы+=4|…зы+л=-5|…зы+лар=12|…зы+ны=14|…зы+ның=9|…зы+рақ=-4|…зы+ғы=-6|…зі+=7|…зі+м=-9
…зі+міз=8|…зі+нің=11|…зі+п=15|…зі+р=-12|…зі+ң=11|…зғ+а=-5|…зғ+ады=-10|…зғ+ы=-4|…зғ+ыл=-4|…иа+да=-16|…иа+л=-9|…иа+н=-8
…иа+ның=5|…иб+е=-4|…ив+тер=5|…ив+ті=-5|…ив+тік=-5|…иг+е=-7|…ид+а=-6|…ид+атын=-9|…ид+тер=8|…ид+ты=-8|…ид+ті=-9|…ид+ы=-9
…ид+і=-7|…ид+ің=-5|…ие+=8|…ие+ге=5|…ие+гі=-10|…ие+де=5|…ие+йтін=5|…ие+нің=8|…ие+р=-7|…ие+сі=8|…ие+т=-10|…иж+дың=6
…из+амын=-5|…из+дік=-5|…из+дің=-6|…ий+=8|…ий+ге=4|…ий+ден=6|…ий+ді=-6|…ий+лер=4|…ий+мен=5|…ий+я=-6|…ик+а=-6|…ик+е=-4
…ик+тер=7|…ик+ті=-9|…ик+тің=4|…ил+а=-5|…ил+ге=-8|…ил+дар=5|…ил+ді=-10|…ил+е=-4|…им+а=-7|…им+ді=-5|…им+мен=6|…ин+а=-11
…ин+ады=-12|…ин+ау=-7|…ин+ге=4|…ин+ген=8|…ин+гі=-10|…ин+дегі=6|…ин+дер=4|…ин+ды=-5|…ин+ді=-15|…ин+е=-6|…ин+етін=-13
…ин+и=-5|…ин+иды=-5|…ин+нің=11|…ин+ы=-7|…ио+ген=-9|…ио+гендік=-5|…ио+н=-9|…ио+ны=-5|…ио+сы=-5|…ио+ға=4|…ип+атын=-11
…ип+тер=5|…ир+=4|…ир+амыз=-4|…ир+да=-6|…ир+де=-5|…ир+дегі=5|…ир+мен=5|…ис+а=-5|…ис+тан=-26|…ис+тер=9|…ис+ті=-10
…ис+тік=-5|…ис+ы=-16|…ис+і=-7|…ит+=8|…ит+ер=-10|…ит+етін=-13|…ит+та=8|…ит+те=-8|…ит+тегі=-12|…ит+тен=14|…ит+тер=9
…ит+ты=-7|…ит+ті=-11|…ит+тің=5|…ит+ы=-8|…иф+тер=7|…их+атын=17|…их+е=-5|…их+ер=-4|…их+та=11|…их+ы=14|…иц+а=-4|…иц+кі=-5
…ич+е=-4|…иш+тен=8|…иы+л=-5|…иы+н=-7|…иы+ны=-8|…иы+ның=8|…ия+=6|…ия+да=14|…ия+дан=8|…ия+дағы=11|…ия+л=-6|…ия+лар=11
…ия+мен=13|…ия+мыз=13|…ия+ны=17|…ия+ның=12|…ия+сы=14|…ия+т=-6|…ия+ға=10|…ия+ң=8|…иі+м=-10|…иі+п=16|…иі+с=-8|…иғ+а=-6
…иғ+и=-6|…иқ+тай=13|…йа+н=-5|…йб+атын=-5|…йб+ы=-13|…йг+е=-4|…йг+ер=-4|…йд+ті=5|…йе+=6|…йе+гі=-12|…йе+л=-6|…йе+лер=4
…йе+ні=11|…йе+нің=7|…йе+п=7|…йе+р=-5|…йе+сі=16|…йе+у=-13|…йй+я=-4|…йк+е=-6|…йк+ті=5|…йк+тің=4|…йл+а=-10|…йл+ады=-11
…йл+ам=-4|…йл+еді=-13|…йм+=5|…йм+да=-5|…йм+и=-5|…йм+ы=-10|…йм+і=-9|…йм+ға=6|…йн+а=-8|…йн+ады=-8|…йн+ды=-13|…йн+ем=-5
…йн+и=-5|…йн+ы=12|…йн+і=13|…йп+атын=-9|…йп+аң=-4|…йп+і=8|…йр+а=-8|…йр+ам=-4|…йр+атын=13|…йр+дің=6|…йр+ем=-8|…йр+ыл=8
…йс+ар=-7|…йс+ем=-4|…йс+и=-7|…йс+ыл=-7|…йс+ыңдар=-5|…йс+і=-13|…йс+ін=-12|…йс+ің=-10|…йт+=11|…йт+а=9|…йт+ады=15
…йт+айын=13|…йт+амын=11|…йт+ар=27|…йт+атын=10|…йт+е=5|…йт+еді=5|…йт+емін=9|…йт+кен=7|…йт+па=14|…йт+пе=-24|…йт+сақ=4
…йт+сін=16|…йт+тар=7|…йт+ты=22|…йт+тым=9|…йт+ті=11|…йт+у=19|…йт+ушы=10|…йт+ы=-7|…йт+ыл=25|…йт+ым=-6|…йт+ып=19
…йт+ыпты=5|…йт+ыс=-10|…йт+і=-8|…йт+іл=17|…йт+ін=-5|…йт+іп=17|…йт+қан=10|…йт+қы=20|…йш+а=-7|…йш+ы=-6|…йш+ыл=-9
…йы+м=-10|…йы+мен=-5|…йы+мыз=5|…йы+н=-6|…йы+ны=-10|…йы+п=9|…йы+пты=11|…йы+р=-6|…йы+рақ=-5|…йы+с=6|…йы+сы=-17|…йы+т=-7
…йы+ң=-7|…йя+=4|…йі+=8|…йі+м=-4|…йі+н=-7|…йі+нші=-7|…йі+р=-4|…йі+сі=-10|…йқ+ады=-9|…йқ+ы=-19|…йқ+ым=7|…йқ+ын=-6|…ка+=8
…ка+да=13|…ка+дан=9|…ка+дағы=7|…ка+лар=9|…ка+мыз=11|…ка+н=-9|…ка+ның=9|…ка+р=-5|…ка+сы=17|…ка+ға=8|…ке+ге=10|…ке+де=4
…ке+дегі=12|…ке+й=-8|…ке+л=-11|…ке+лер=9|…ке+м=20|…ке+мен=-15|…ке+мес=-5|…ке+н=-5|…ке+ні=-9|…ке+п=-6|…ке+р=-5|…ке+с=-4
…ке+сі=23|…ке+т=-6|…ке+у=-18|…ки+=7|…ки+ге=-7|…ки+дің=7|…ки+й=-6|…ки+йді=7|…кл+дық=-5|…кп+і=-14|…кп+ін=-9|…кр+у=-8
…кс+иді=-12|…кс+тан=-21|…кс+ты=-9|…кс+ті=-9|…кс+у=-7|…кт+=11|…кт+ады=-6|…кт+е=-8|…кт+еді=-16|…кт+ем=-8|…кт+еу=-4
…кт+ке=5|…кт+тер=5|…кт+і=-8|…кш+е=-11|…кі+=21|…кі+ге=6|…кі+ген=8|…кі+л=-12|…кі+лер=8|…кі+м=11|…кі+мін=-4|…кі+н=-8
…кі+нші=13|…кі+нің=12|…кі+сі=-6|…кә+с=-16|…кө+л=-6|…ла+да=13|…ла+дан=9|…ла+дағы=5|…ла+ды=5|…ла+й=-21|…ла+йды=20
…ла+ймыз=7|…ла+ймын=10|…ла+йсыздар=14|…ла+йтын=13|…ла+лар=7|…ла+м=8|…ла+ма=14|…ла+мас=-5|…ла+мақ=-7|…ла+мыз=-12
…ла+н=20|…ла+ны=9|…ла+ның=7|…ла+п=11|…ла+пты=8|…ла+с=7|…ла+са=-15|…ла+сы=16|…ла+т=-7|…ла+у=20|…ла+ушы=-14|…ла+ға=9
…ла+ған=7|…ла+ғандық=7|…ла+ғы=-11|…ла+ң=-10|…лг+амын=-6|…лг+е=-6|…лг+іл=-11|…ле+ге=7|…ле+ген=-19|…ле+гі=-6|…ле+дің=-5
…ле+й=22|…ле+йді=15|…ле+йтін=17|…ле+лер=12|…ле+м=-9|…ле+ме=11|…ле+міз=-8|…ле+н=-7|…ле+ні=19|…ле+нің=7|…ле+п=5
…ле+сем=7|…ле+сі=-9|…ле+сін=5|…ле+т=-10|…ле+у=6|…ле+уші=17|…ле+ң=-10|…лж+ам=-4|…лж+ы=-8|…лж+ып=5|…лж+ың=-6|…лж+ің=-12
…ли+=7|…ли+ге=7|…ли+ды=-5|…ли+дің=4|…ли+т=-5|…лй+я=-4|…лк+е=-11|…лк+ім=8|…лл+а=-14|…лл+ар=-10|…лл+дар=5|…лл+ды=-4
…лл+ер=-6|…лм+а=-6|…лм+ады=-10|…лм+ыс=-4|…ло+н=-6|…ло+ны=-4|…ло+р=-10|…лп+ы=10|…лп+ым=4|…лс+а=-5|…лс+тан=-12|…лс+ы=-9
…лс+і=-6|…лт+=14|…лт+а=-6|…лт+па=9|…лт+тар=12|…лт+ты=-5|…лт+тық=-13|…лт+тың=7|…лт+ы=-12|…лт+ын=-11|…лт+ып=12|…лт+іл=6
…лт+іп=7|…лт+қа=5|…лу+=-9|…лу+ге=-6|…лу+дан=-6|…лу+де=-5|…лу+дың=-8|…лу+дің=-9|…лу+ы=-6|…лу+і=-9|…лш+емін=-16
…лш+ер=-6|…лш+ы=-18|…лш+ын=-7|…лш+ың=-5|…лш+і=-8|…лш+іл=-4|…лы+гі=6|…лы+да=14|…лы+й=-5|…лы+лар=11|…лы+мен=-6|…лы+н=13
…лы+р=5|…лы+са=5|…лы+сы=-16|…лы+сын=5|…лы+ға=10|…лы+ғы=-7|…лы+ң=-20|…ля+=4|…ля+сы=4|…лі+=-4|…лі+ге=-6|…лі+гі=-8
…лі+лер=11|…лі+м=-13|…лі+мен=-4|…лі+міз=12|…лі+н=-4|…лі+ні=-5|…лі+нің=-4|…лі+п=11|…лі+сі=8|…лі+ң=14|…лғ+а=-9|…лғ+ар=-4
…лғ+ау=5|…лғ+и=-4|…лғ+ы=9|…лғ+ын=-4|…лқ+а=-7|…лқ+у=-12|…лқ+ы=6|…лқ+ым=-6|…лө+н=-6|…ма+=9|…ма+да=7|…ма+дан=6|…ма+дағы=8
…ма+ды=-4|…ма+дым=-4|…ма+й=-5|…ма+йды=-9|…ма+ймын=-9|…ма+лар=11|…ма+м=18|…ма+мен=8|…ма+мыз=12|…ма+н=-11|…ма+ның=11
…ма+р=-5|…ма+са=-11|…ма+сы=22|…ма+сыз=-10|…ма+т=-6|…ма+у=-9|…ма+ша=-12|…ма+ға=13|…ма+ған=-8|…ма+ғы=-12|…мб+тың=4
…мб+ы=-8|…ме+=17|…ме+ге=8|…ме+ген=-7|…ме+гі=-5|…ме+де=10|…ме+ден=6|…ме+й=-5|…ме+йді=-10|…ме+йтін=-6|…ме+лер=10
…ме+ні=12|…ме+нің=12|…ме+с=-5|…ме+се=-9|…ме+сі=9|…ме+т=-5|…ме+у=-5|…ме+уші=-8|…ми+=-10|…ми+гі=-6|…ми+да=-7|…ми+ды=8
…ми+ді=-7|…ми+т=-7|…ми+ып=5|…ми+ған=12|…мй+ю=4|…мк+і=-7|…мк+ін=-8|…мн+і=-5|…мн+ің=-6|…мо+л=-8|…мо+р=-7|…мп+ты=-7
…мп+тың=4|…мс+ты=-6|…мт+итын=5|…мт+у=5|…мт+ыл=-29|…му+=6|…му+да=-18|…му+дан=7|…му+ды=15|…му+дың=8|…му+р=-5|…му+ы=24
…му+ымыз=8|…му+і=-4|…мш+а=-7|…мы+=-8|…мы+ды=13|…мы+л=-5|…мы+ма=7|…мы+р=-5|…мы+с=-8|…мы+сы=-20|…мы+сын=-9|…мы+т=-9
…мы+ған=14|…мі+ген=6|…мі+міз=7|…мі+р=-5|…мі+с=-4|…мі+сі=-10|…мұ+ны=-5|…мұ+р=-9|…мә+н=-6|…на+да=8|…на+дай=7|…на+дағы=9
…на+й=11|…на+йды=18|…на+ймыз=8|…на+ймын=12|…на+йтын=15|…на+лар=14|…на+м=-16|…на+ма=7|…на+майынша=6|…на+мақ=10
…на+ны=28|…на+ның=8|…на+п=18|…на+р=-8|…на+с=-8|…на+са=12|…на+сы=20|…на+сыз=4|…на+т=-6|…на+у=4|…на+ушы=5|…на+ға=17
…на+ған=28|…на+ғы=-14|…на+ң=-5|…нб+ады=-8|…нг+е=-4|…нг+ке=7|…нг+те=12|…нг+тер=6|…нг+тың=4|…нг+ті=7|…нг+і=-19|…нд+иді=7
…нд+тер=6|…не+гелі=-4|…не+гі=-8|…не+ді=-10|…не+йін=-4|…не+лер=6|…не+м=-9|…не+міз=-12|…не+мін=-4|…не+ні=11|…не+нің=9
…не+р=-11|…не+с=-7|…не+се=-8|…не+сін=-4|…не+ше=-11|…не+ң=-10|…нж+іп=4|…ни+=11|…ни+ды=10|…ни+дың=6|…ни+е=-5
…ни+етін=-10|…ни+й=-6|…ни+лар=4|…ни+са=-5|…нк+тер=5|…нм+ы=-7|…нм+ын=-5|…нн+а=-6|…нн+и=-5|…нн+ның=10|…нн+ы=11|…нн+ің=-4
…но+гі=-5|…но+мен=6|…но+ның=8|…но+ға=7|…нр+да=8|…нр+ды=4|…нр+иді=5|…нр+ы=-5|…нр+ға=5|…нс+тан=-5|…нс+ы=5|…нс+қа=4
…нт+=10|…нт+а=-6|…нт+ер=-7|…нт+ке=5|…нт+пе=-9|…нт+тар=8|…нт+те=14|…нт+тен=6|…нт+тер=8|…нт+ты=-16|…нт+ті=5|…нт+тің=4
…нт+у=-11|…нт+і=11|…нт+қа=4|…ну+=29|…ну+ге=-5|…ну+да=-6|…ну+дағы=6|…ну+де=-5|…ну+ды=17|…ну+дың=19|…ну+ді=-13
…ну+дің=-8|…ну+мен=-4|…ну+сын=-5|…ну+іміз=-5|…ну+ға=-19|…нш+а=-10|…нш+і=-8|…ны+дан=4|…ны+й=-7|…ны+л=10|…ны+мас=-5
…ны+ның=4|…ны+п=-12|…ны+с=19|…ны+сы=-18|…ны+т=33|…ны+ған=5|…нь+е=-5|…ні+=-5|…ні+міз=-7|…ні+нің=4|…ні+п=13|…ні+рек=-6
…оа+н=-6|…об+ы=5|…ов+а=25|…ов+тан=12|…ов+тар=5|…ов+тың=9|…ов+ті=5|…ов+тің=6|…ов+қа=7|…ог+тер=5|…од+а=-10|…од+ар=-10
…од+ты=-11|…ож+а=-12|…оз+а=-6|…оз+ды=6|…оз+дыр=-5|…оз+дық=-6|…оз+дың=11|…оз+у=6|…оз+ы=-8|…оз+ыл=13|…оз+ып=-5|…оз+ға=-5
…оз+ған=6|…ои+ды=-5|…ой+=8|…ой+да=-11|…ой+ды=14|…ой+дым=14|…ой+ма=12|…ой+мақ=10|…ой+са=7|…ой+ыл=16|…ой+ым=-7|…ой+ын=-5
…ой+ю=7|…ой+юшы=8|…ой+яды=12|…ой+ятын=5|…ой+ға=11|…ой+ған=9|…ок+т=-5|…ок+та=-6|…ок+тан=-7|…ол+=8|…ол+а=7|…ол+ады=17
…ол+ам=16|…ол+амыз=5|…ол+ар=22|…ол+атын=13|…ол+да=-22|…ол+дан=15|…ол+дар=10|…ол+ды=15|…ол+дыр=17|…ол+дық=7
…ол+дыңыз=10|…ол+ма=14|…ол+мас=-7|…ол+мақ=9|…ол+мен=12|…ол+са=6|…ол+сақ=6|…ол+саңыз=6|…ол+сын=11|…ол+т=-14|…ол+у=15
…ол+ы=6|…ол+ым=4|…ол+ын=-8|…ол+ып=4|…ол+ыпты=13|…ол+ыс=9|…ол+ыңдар=5|…ол+ыңыздар=12|…ол+ға=8|…ол+ған=16|…ол+ғандық=5
…ом+=7|…ом+да=5|…ом+дар=5|…ом+дық=-4|…ом+ы=5|…он+=7|…он+атын=-12|…он+да=27|…он+дай=16|…он+дар=7|…он+дағы=6|…он+дық=-5
…он+е=-4|…он+ер=5|…он+и=-4|…он+мен=5|…он+нан=6|…он+ның=10|…он+сын=7|…он+т=-6|…он+ы=15|…он+ың=6|…он+ға=7|…он+ған=8
…оп+=14|…оп+сыз=-8|…оп+та=-4|…оп+тар=8|…оп+тағы=6|…оп+ты=-6|…оп+тық=-4|…оп+ырақ=-10|…оп+қа=14|…ор+=8|…ор+а=-8
…ор+аң=-7|…ор+да=-10|…ор+дан=17|…ор+дағы=8|…ор+де=-4|…ор+ды=14|…ор+дың=14|…ор+лар=12|…ор+у=8|…ор+ы=-11|…ор+ын=-6
…ор+ға=-19|…ор+ған=-31|…ос+=6|…ос+а=15|…ос+ады=10|…ос+па=-17|…ос+пақ=-5|…ос+та=-13|…ос+тар=8|…ос+ты=13|…ос+тық=-10
…ос+у=8|…ос+ы=15|…ос+ыл=23|…ос+ым=-5|…ос+ын=-5|…ос+ып=5|…ос+қа=11|…ос+қан=9|…от+=6|…от+а=-12|…от+тар=7|…от+тағы=6
…от+ы=8|…от+қа=18|…оу+=5|…оу+дың=7|…оу+ы=-5|…оу+ға=-8|…оф+ты=-4|…ош+ы=9|…ош+қа=-20|…оэ+м=-6|…ою+=-7|…оя+ды=-8
…оя+йтын=5|…оя+л=8|…оя+н=-6|…оя+у=12|…оя+ған=5|…оғ+а=-9|…оғ+ады=9|…оғ+ам=-10|…оғ+атын=9|…оғ+у=15|…оғ+ы=7|…оғ+ыл=10
…оқ+па=-6|…оқ+пын=7|…оқ+тыр=11|…оқ+у=12|…оқ+ым=10|…оқ+қа=8|…оқ+қан=4|…оқ+қы=8|…оң+=11|…оң+ы=5|…оң+ғы=8|…па+=8|…па+да=8
…па+дан=5|…па+й=-8|…па+йды=-5|…па+йтын=-6|…па+л=-4|…па+лар=8|…па+н=-9|…па+ның=6|…па+сы=17|…па+т=-5|…па+ға=9|…па+ғы=-13
…па+ң=-6|…пб+и=-4|…пе+=9|…пе+ген=-5|…пе+й=-4|…пе+йді=-6|…пе+лер=4|…пе+р=-5|…пе+се=-6|…пе+сем=-5|…пе+сі=-10|…пе+т=-5
…пж+ыл=-4|…пз+і=-13|…пи+й=-4|…пк+ер=-6|…по+р=-13|…пс+і=-9|…пт+=5|…пу+ды=-6|…пу+р=-5|…пш+аң=-7|…пы+лар=4|…пы+м=7
…пы+н=-4|…пы+рақ=-11|…пы+ға=6|…пі+=5|…пі+мен=7|…пі+н=-8|…пі+ні=-9|…пі+нің=6|…пі+р=-4|…ра+=-4|…ра+да=7|…ра+дай=9
…ра+дан=13|…ра+дағы=8|…ра+й=-13|…ра+йды=22|…ра+ймыз=7|…ра+ймын=6|…ра+йтын=11|…ра+лар=13|…ра+м=-12|…ра+ма=10
…ра+мастан=7|…ра+мыз=5|…ра+н=-15|…ра+ншы=-11|…ра+ны=10|…ра+ның=13|…ра+п=8|…ра+пты=10|…ра+р=-9|…ра+са=18|…ра+сақ=7
…ра+сы=20|…ра+сын=-5|…ра+т=-8|…ра+у=12|…ра+ша=-6|…ра+ған=5|…ра+ғы=18|…ра+ң=-12|…ра+ңыз=10|…рб+ың=-4|…рб+іп=-5
…рв+тер=4|…рг+а=-7|…рг+е=-4|…рг+еу=-5|…рг+тың=5|…рг+тің=7|…рг+і=-5|…рд+т=-4|…рд+тағы=6|…рд+тың=7|…рд+қа=6|…ре+=-9
…ре+ген=12|…ре+гі=-14|…ре+ді=-6|…ре+й=-8|…ре+йін=-4|…ре+л=24|…ре+лер=12|…ре+м=-6|…ре+міз=-4|…ре+н=-8|…ре+ні=14
…ре+р=-4|…ре+с=-7|…ре+се=-13|…ре+сек=-18|…ре+сі=5|…ре+у=-16|…ре+ң=-9|…рз+а=-4|…рз+ім=-11|…ри+=9|…ри+да=-6|…ри+ден=4
…ри+ді=-6|…ри+дің=5|…ри+й=-6|…ри+лер=5|…ри+мен=12|…ри+т=-4|…рй+яды=-11|…рк+ем=-8|…рк+еу=-4|…рк+те=9|…рк+тер=6|…рк+і=9
…рл+а=-14|…рл+ады=-18|…рл+е=-5|…рл+еді=-4|…рл+ем=-5|…рл+еу=-7|…рл+у=-4|…рл+ым=-5|…рл+і=-8|…рм+а=-8|…рм+ады=-5
…рм+ам=-6|…рм+атын=-14|…рм+ы=-18|…рм+і=-19|…рн+ады=-6|…рн+нің=8|…рн+ы=22|…рн+ым=5|…ро+лар=7|…ро+н=-7|…ро+ның=6
…ро+п=-6|…ро+сыз=-11|…ро+ға=6|…рп+і=-18|…рп+ін=-7|…рс+а=-4|…рс+е=-15|…рс+кі=-6|…рс+т=-4|…рс+тан=-12|…рс+тар=7
…рс+те=10|…рс+тің=5|…рс+ы=-14|…рс+ын=-5|…рс+ың=-10|…рт+=10|…рт+а=23|…рт+ады=16|…рт+амын=5|…рт+атын=8|…рт+ау=-8
…рт+е=-13|…рт+ер=-9|…рт+ең=-10|…рт+кен=8|…рт+кі=-9|…рт+пен=5|…рт+та=-10|…рт+тан=14|…рт+тар=7|…рт+тағы=7|…рт+те=-11
…рт+тей=-16|…рт+тер=5|…рт+ты=17|…рт+тыр=38|…рт+тық=-5|…рт+тың=5|…рт+ті=11|…рт+у=18|…рт+ушы=-4|…рт+ы=24|…рт+ыл=24
…рт+ым=-17|…рт+ыпты=6|…рт+ыс=13|…рт+іл=10|…рт+іп=-22|…рт+іпті=-8|…рт+іс=-9|…рт+қа=8|…рт+қалы=-5|…рт+қы=-8|…ру+ам=-9
…ру+гі=-5|…ру+дан=14|…ру+дағы=-9|…ру+ден=-6|…ру+ды=8|…ру+ді=-6|…ру+дің=-4|…ру+лар=10|…ру+мен=-9|…ру+ы=-7|…ру+і=-6
…ру+ға=-7|…рш+а=-10|…рш+ау=-5|…рш+ы=-4|…рш+ыл=-11|…рш+ім=-4|…ры+дан=4|…ры+м=-9|…ры+мыз=-9|…ры+ны=30|…ры+п=-6
…ры+пты=-8|…ры+сы=-10|…ры+сын=8|…ры+т=-8|…ры+ған=8|…ры+ғы=-4|…ря+ды=-8|…рі+ге=6|…рі+лер=11|…рі+міз=4|…рі+нші=13
…рі+ның=16|…рі+пті=-4|…рі+рек=4|…рі+сі=-10|…рі+сін=8|…рі+ң=5|…рі+ңіз=8|…рғ+ады=-15|…рғ+ау=-5|…рғ+ы=-14|…рғ+ын=-8
…рқ+а=-8|…рқ+ады=11|…рқ+ушы=12|…рқ+ы=-11|…рқ+ын=-13|…рқ+ып=9|…са+=-6|…са+дағы=-6|…са+ды=-7|…са+й=-6|…са+йды=14
…са+л=24|…са+лар=14|…са+ма=8|…са+мас=8|…са+мақ=4|…са+ны=-11|…са+п=6|…са+пты=16|…са+р=-12|…са+с=26|…са+са=-7|…са+сы=13
…са+т=-5|…са+у=13|…са+ушы=-8|…са+ға=-20|…са+ған=-36|…са+ғандық=9|…са+ң=-11|…са+ңыздар=22|…сг+ің=5|…се+ге=11|…се+дегі=5
…се+ден=5|…се+ді=-15|…се+й=-10|…се+йді=5|…се+л=-12|…се+лер=10|…се+м=-7|…се+мен=11|…се+мін=-5|…се+н=-20|…се+ні=11
…се+п=-22|…се+пті=-17|…се+р=-12|…се+рек=-12|…се+сі=6|…се+т=-5|…се+у=-13|…се+ң=-8|…се+ңдер=-5|…се+ңіз=-4|…си+=11
…си+етін=-9|…си+мен=8|…ск+е=-4|…ск+ер=-4|…ск+еу=-6|…сл+ам=-11|…см+и=-9|…со+н=-6|…со+р=-4|…сп+еді=-6|…сп+і=-6|…ср+=4
…сс+ер=-5|…сс+тағы=-9|…сс+тегі=8|…сс+ы=5|…ст+=11|…ст+а=-7|…ст+ады=-24|…ст+ам=-12|…ст+ау=-7|…ст+е=-9|…ст+еді=-19
…ст+ем=-6|…ст+иді=17|…ст+р=-5|…ст+у=8|…ст+ы=-5|…ст+і=15|…ст+іл=24|…ст+ім=-5|…ст+іп=-7|…су+=8|…су+ге=22|…су+де=13
…су+ден=7|…су+дың=10|…су+ді=15|…су+лар=-9|…су+ы=-18|…су+і=11|…су+іміз=10|…сш+а=-5|…сш+ы=-9|…сш+і=8|…сы+=-6|…сы+дағы=8
…сы+л=-6|…сы+лар=14|…сы+м=-10|…сы+мыз=-8|…сы+ны=20|…сы+рақ=16|…сы+сы=6|…сы+ң=-9|…сі+=-5|…сі+ге=10|…сі+гі=-4|…сі+л=-7
…сі+лер=16|…сі+м=-8|…сі+мен=-5|…сі+нші=-8|…сі+ні=21|…сі+нікі=7|…сі+нің=-9|…сі+п=-29|…сі+т=-10|…сі+ң=-10|…сі+ңіз=11
…сқ+а=-5|…сқ+ады=5|…сқ+ар=-5|…сқ+ы=-9|…сұ+сы=-4|…та+да=15|…та+дан=16|…та+ды=22|…та+дық=18|…та+й=14|…та+йды=16
…та+ймыз=7|…та+ймын=6|…та+йтын=10|…та+л=32|…та+лар=13|…та+м=-17|…та+мын=-4|…та+н=-14|…та+ншы=10|…та+ның=9|…та+п=16
…та+пты=12|…та+с=13|…та+са=8|…та+сы=26|…та+т=-6|…та+у=-11|…та+ша=-7|…та+ға=20|…та+ған=28|…та+ғанда=5|…та+ғы=16
…та+ң=-13|…та+ңдар=20|…тв+а=-5|…тг+ер=-4|…те+=6|…те+ге=-14|…те+ген=15|…те+гі=-9|…те+дегі=7|…те+ді=7|…те+дім=4
…те+дің=13|…те+йді=13|…те+йміз=9|…те+йтін=12|…те+йік=-7|…те+м=-8|…те+мақ=-7|…те+ме=13|…те+мес=19|…те+міз=-4|…те+н=-9
…те+ні=-9|…те+нің=6|…те+пті=-9|…те+с=-5|…те+се=16|…те+у=5|…те+уші=25|…те+ң=-16|…ти+=11|…ти+гі=-5|…ти+ді=-12|…тк+ер=-7
…тк+і=-5|…тк+ім=-5|…тл+атын=5|…тн+ам=-4|…то+н=-6|…то+р=-7|…тп+е=-5|…тр+=10|…тр+а=-7|…тр+ге=10|…тр+ден=7|…тр+ді=5
…тр+лар=7|…тр+ы=6|…тр+і=6|…тс+е=-4|…тс+тан=-9|…тс+тегі=8|…тс+тен=6|…тс+і=-11|…тс+қа=6|…тт+=9|…ту+=-5|…ту+ар=-6
…ту+да=-4|…ту+де=-10|…ту+ден=10|…ту+ды=-7|…ту+дың=-9|…ту+дің=-8|…ту+лер=12|…ту+мен=-6|…ту+т=-8|…ту+ға=-9|…тч+та=6
…тч+тан=11|…тч+ы=12|…тш+а=-6|…тш+і=6|…ты+=11|…ты+да=10|…ты+дан=7|…ты+дағы=9|…ты+ды=4|…ты+й=11|…ты+л=-16|…ты+лар=12
…ты+м=-6|…ты+мақ=-4|…ты+мен=-12|…ты+мыз=9|…ты+мын=18|…ты+ның=4|…ты+п=14|…ты+с=-5|…ты+сы=25|…ты+ға=10|…ты+ғы=-8
…ты+ң=-4|…ты+ңыз=8|…ті+ге=8|…ті+ген=8|…ті+гі=-9|…ті+дім=10|…ті+л=11|…ті+лер=19|…ті+м=-14|…ті+ме=7|…ті+мен=5|…ті+нші=9
…ті+ні=8|…ті+нің=4|…ті+п=6|…ті+пті=-5|…ті+р=15|…ті+рек=12|…ті+сі=35|…ті+ң=-5|…тқ+а=-6|…тқ+ам=-4|…тқ+ар=-4|…тқ+ы=-4
…тү+п=5|…уа+=7|…уа+да=5|…уа+ды=-8|…уа+л=-7|…уа+лар=5|…уа+м=11|…уа+н=-9|…уа+ны=12|…уа+п=-16|…уа+пты=-11|…уа+с=-5
…уа+сы=11|…уа+т=-4|…уб+етін=5|…уб+та=6|…уб+ы=4|…уб+қа=6|…уг+і=5|…уд+а=-7|…уд+ар=-5|…уд+ы=-9|…уд+ың=-5|…уд+і=-9
…уд+ің=-4|…уе+=7|…уе+гі=-6|…уе+н=-5|…уе+ні=-8|…уе+п=4|…уе+т=-4|…уз+дар=4|…уз+ым=5|…уи+=4|…уи+дің=5|…ул+а=-7
…ул+етін=-9|…ул+ім=-5|…ум+а=-6|…ум+да=7|…ум+дар=7|…ум+ды=5|…ум+ның=5|…ум+ы=5|…ун+а=-7|…ун+ды=-8|…ун+мен=5|…ун+т=-5
…уп+і=5|…ур+=7|…ур+а=-11|…ур+да=9|…ур+де=6|…ур+етін=-18|…ур+у=-4|…ур+ы=-12|…ур+ға=5|…ус+а=-6|…ус+тан=8|…ус+тар=4
…ус+те=-10|…ус+тен=5|…ус+ты=-14|…ус+у=4|…ус+ыл=6|…ус+ым=-9|…ус+ын=-4|…ут+=6|…ут+а=-4|…ут+та=11|…ут+тан=7|…ут+тағы=4
…ут+ты=13|…ут+ы=20|…уу+ы=-6|…уу+і=6|…ух+ын=-5|…уш+ар=-5|…уш+ы=-5|…уш+і=-8|…уы+м=-10|…уы+мыз=-4|…уы+н=-4|…уы+ны=6
…уы+ның=4|…уы+п=-9|…уы+р=-5|…уы+сы=-8|…уы+ғы=-5|…уы+ң=-5|…уы+ңыз=-4|…уі+міз=-6|…уі+нің=4|…уі+п=-19|…уі+р=-8|…уғ+а=-5
…уғ+ар=-4|…уқ+ым=-8|…уә+лар=6|…уә+сі=9|…фа+=14|…фа+с=-6|…фе+н=-5|…фи+р=-7|…фо+р=-4|…фт+ты=-8|…фэ+р=-4|…ха+=7|…ха+й=-6
…ха+н=-15|…ха+т=-4|…ха+у=-14|…ха+ң=-8|…хе+=5|…хе+мен=-19|…хи+т=-4|…ца+=4|…ца+ға=-10|…це+=7|…це+й=-6|…це+сі=-18
…цк+і=15|…цл+ер=-4|…че+=4|…чи+=7|…чт+ы=-5|…ша+=11|…ша+да=16|…ша+дан=8|…ша+ды=-16|…ша+лар=11|…ша+м=-14|…ша+н=-11
…ша+ны=17|…ша+ның=6|…ша+р=-7|…ша+сы=17|…ша+ға=10|…ша+ған=-23|…ша+ғы=-14|…ша+ң=-13|…ша+ңыз=15|…ше+=4|…ше+ге=4
…ше+гі=-12|…ше+ді=-7|…ше+лер=6|…ше+м=7|…ше+мен=11|…ше+н=-8|…ше+п=5|…ше+р=-17|…ше+сі=10|…ше+у=-24|…шо+р=-5|…шу+ге=-10
…шу+дан=-7|…шу+ды=5|…шу+дің=-7|…шу+лар=5|…шу+ма=-7|…шу+і=-11|…шу+ға=-15|…шы+л=17|…шы+лар=18|…шы+ның=10|…шы+п=12
…шы+сы=29|…шы+ң=-11|…ші+=-11|…ші+ге=-7|…ші+гі=-6|…ші+лер=6|…ші+м=-9|…ші+н=-8|…ші+нші=13|…ші+п=10|…ші+рек=18|…ші+сі=12
…шқ+ар=-4|…шқ+ыл=-5|…шө+п=-6|…ще+ге=4|…ще+лер=4|…ще+сі=14|…щы+=13|…щы+да=4|…ыб+ы=15|…ыб+ыс=-7|…ыд+а=-8|…ыд+ар=-6
…ыд+ы=-14|…ыз+ба=8|…ыз+бен=-4|…ыз+да=10|…ыз+ды=-8|…ыз+дық=-7|…ыз+ша=-7|…ыз+ыл=13|…ыз+ға=12|…ыз+ған=-5|…ый+ы=-7
…ый+ым=-7|…ык+і=-6|…ыл+=19|…ыл+а=-8|…ыл+ады=-6|…ыл+ау=-5|…ыл+да=11|…ыл+дан=10|…ыл+дар=12|…ыл+дағы=4|…ыл+ды=-9
…ыл+дым=-7|…ыл+дық=-13|…ыл+дың=13|…ыл+иды=9|…ыл+мен=11|…ыл+сын=17|…ыл+у=-8|…ыл+ша=-6|…ыл+ы=9|…ыл+ым=-12|…ыл+ып=-8
…ыл+ға=20|…ыл+ғы=-9|…ым+а=-14|…ым+ба=10|…ым+да=14|…ым+дай=16|…ым+дар=11|…ым+дағы=23|…ым+ды=-14|…ым+дық=-8|…ым+и=-14
…ым+иды=-12|…ым+мен=7|…ым+нан=15|…ым+ның=7|…ым+сыз=-16|…ым+ша=-13|…ым+ы=11|…ым+ға=13|…ын+=4|…ын+ар=-8|…ын+атын=15
…ын+ау=-5|…ын+ба=24|…ын+да=-7|…ын+дай=15|…ын+дар=11|…ын+дағы=-10|…ын+ды=-6|…ын+дым=14|…ын+дыр=24|…ын+мен=10|…ын+нан=9
…ын+ның=11|…ын+са=20|…ын+сыз=18|…ын+у=-10|…ын+ушы=-7|…ын+ша=-5|…ын+ымыз=-5|…ын+ып=-12|…ын+ырақ=17|…ын+ға=12|…ын+ғы=-10
…ып+=-10|…ып+пен=8|…ып+та=-9|…ып+тан=16|…ып+тар=12|…ып+ты=-10|…ып+тық=-6|…ыр+=10|…ыр+а=9|…ыр+ады=9|…ыр+амын=10
…ыр+ар=12|…ыр+асыз=7|…ыр+атын=6|…ыр+да=22|…ыр+дан=16|…ыр+дағы=8|…ыр+ды=10|…ыр+дық=23|…ыр+дың=11|…ыр+лар=13|…ыр+ма=7
…ыр+мен=8|…ыр+мын=15|…ыр+сыздар=6|…ыр+сың=12|…ыр+т=-4|…ыр+у=17|…ыр+ы=-5|…ыр+ыл=16|…ыр+ым=-12|…ыр+ын=-15|…ыр+ып=-16
…ыр+ыс=-12|…ыр+ға=17|…ыр+ған=18|…ыс+=19|…ыс+ады=-6|…ыс+амын=-18|…ыс+атын=14|…ыс+пек=-11|…ыс+пен=4|…ыс+пын=-7|…ыс+сыз=9
…ыс+та=24|…ыс+тан=4|…ыс+тар=10|…ыс+тағы=9|…ыс+ты=12|…ыс+тым=8|…ыс+тыр=-7|…ыс+тық=-6|…ыс+тың=11|…ыс+у=20|…ыс+ушы=-16
…ыс+ша=-9|…ыс+ыл=10|…ыс+ым=-6|…ыс+ымыз=7|…ыс+ып=-8|…ыс+ыпты=5|…ыс+қа=8|…ыс+қан=18|…ыс+қандық=-5|…ыс+қы=-17|…ыт+а=8
…ыт+ады=17|…ыт+атын=-9|…ыт+па=7|…ыт+са=6|…ыт+сақ=6|…ыт+сыз=-6|…ыт+та=13|…ыт+тан=15|…ыт+тар=6|…ыт+тағы=6|…ыт+ты=-4
…ыт+у=19|…ыт+ушы=4|…ыт+ы=9|…ыт+ын=-14|…ыт+ып=-6|…ыт+қы=-12|…ыш+а=-4|…ыш+пен=5|…ыш+та=-5|…ыш+тан=-5|…ыш+тар=6
…ыш+ты=-30|…ыш+ы=-5|…ыш+ың=8|…ыш+қа=4|…ығ+а=16|…ығ+ады=16|…ығ+ар=-7|…ығ+атын=13|…ығ+ы=13|…ығ+ыл=13|…ығ+ым=23
…ығ+ыпты=8|…ығ+ырақ=12|…ығ+ыс=-5|…ығ+ың=13|…ық+=9|…ық+а=-4|…ық+па=13|…ық+пақ=10|…ық+пен=7|…ық+са=7|…ық+та=6|…ық+тай=14
…ық+тан=9|…ық+тар=9|…ық+тағы=-9|…ық+ты=8|…ық+тым=11|…ық+тық=-16|…ық+тың=8|…ық+ша=-9|…ық+ыл=-16|…ық+қа=8|…ық+қандық=7
…ың+а=-9|…ың+да=-10|…ың+дай=12|…ың+дар=6|…ың+ды=-11|…ың+дық=-5|…ың+нан=11|…ың+ы=-9|…ың+ға=11|…ың+ғы=-14|…ьг+е=-6
…ьд+ер=-4|…ьд+ің=-6|…ье+=9|…ье+нің=6|…ьм+ге=4|…ьм+дер=5|…ьм+нің=5|…ьо+н=-4|…ьс+тің=4|…ьц+е=-4|…ьш+ың=-8|…ья+н=-5
…эй+=6|…эн+=5|…эр+=7|…эр+и=-5|…эс+=4|…эт+=4|…эт+ер=-5|…эт+тен=-6|…эх+а=-4|…юй+і=6|…юк+е=-7|…ют+ер=-7|…ют+і=5|…юш+ы=-4
…юғ+а=-5|…яд+ы=6|…яй+ы=-11|…ял+а=-6|…ял+ады=-15|…ял+ма=5|…ял+ған=-5|…ян+=11|…ян+ба=12|…ян+да=9|…ян+дар=9|…ян+ды=-6
…ян+ның=7|…ян+ы=-10|…ян+ың=-4|…ян+ім=19|…ян+ған=5|…яп+=-8|…яр+=-13|…яс+атын=-14|…яс+ы=-6|…ят+=8|…ят+тар=11|…яу+=-5
…яш+ы=-7|…яқ+та=-10|…яқ+тар=10|…яқ+ты=-19|…яқ+қа=9|…іб+ер=-6|…іб+і=5|…іг+е=-6|…іг+еді=11|…іг+еміз=9|…іг+у=14|…іг+і=13
…іг+іл=10|…іг+ім=5|…іг+іміз=10|…іг+іп=11|…ід+ім=-6|…іе+н=-5|…іж+і=-5|…із+бе=14|…із+бек=6|…із+бен=-6|…із+ген=11
…із+дегі=6|…із+дер=4|…із+ді=6|…із+дік=13|…із+дің=-6|…із+е=9|…із+еді=8|…із+етін=10|…із+у=12|…із+уші=6|…із+і=-14
…із+іл=16|…із+ім=-4|…із+ін=13|…із+іп=6|…із+іңдер=12|…ік+=10|…ік+ке=9|…ік+кен=10|…ік+пен=5|…ік+сіз=-15|…ік+те=8
…ік+тегі=10|…ік+тен=-22|…ік+тер=12|…ік+ті=16|…ік+тік=-7|…ік+тің=9|…ік+ше=-5|…ік+і=-6|…іл+=8|…іл+да=-10|…іл+де=-13
…іл+дер=12|…іл+ді=-13|…іл+дік=-7|…іл+дір=-4|…іл+дің=7|…іл+ейік=12|…іл+ем=-4|…іл+емін=18|…іл+есіз=14|…іл+есіздер=-4
…іл+етін=10|…іл+ме=10|…іл+мен=11|…іл+сіз=-10|…іл+сін=14|…іл+т=-5|…іл+ше=11|…іл+і=12|…іл+ім=-16|…іл+іп=-5|…іл+іс=-5
…іл+іңіз=8|…ім+ге=19|…ім+гі=-8|…ім+де=12|…ім+дер=9|…ім+ді=-22|…ім+дік=-7|…ім+е=-8|…ім+етін=-11|…ім+мен=14|…ім+нен=10
…ім+нің=7|…ім+і=12|…ім+іңіз=14|…ін+=-5|…ін+ба=11|…ін+бас=-8|…ін+бе=9|…ін+ге=5|…ін+ген=19|…ін+гі=20|…ін+гіз=-5
…ін+де=-9|…ін+дегі=-7|…ін+дей=-11|…ін+дер=7|…ін+ді=-10|…ін+дік=-11|…ін+еді=-25|…ін+емін=8|…ін+ер=28|…ін+етін=13
…ін+и=-12|…ін+мен=7|…ін+нен=6|…ін+нің=6|…ін+се=9|…ін+сіз=-8|…ін+у=22|…ін+ше=-5|…ін+і=11|…ін+іп=6|…ін+ірек=11|…іп+ке=6
…іп+пен=9|…іп+сіз=7|…іп+те=13|…іп+тегі=7|…іп+тер=7|…іп+ті=-11|…іп+і=7|…ір+=11|…ір+ге=-11|…ір+ген=15|…ір+гі=4|…ір+гіз=5
…ір+де=-25|…ір+дегі=11|…ір+дей=16|…ір+ден=11|…ір+ді=17|…ір+дің=10|…ір+е=14|…ір+еді=11|…ір+еміз=4|…ір+емін=9
…ір+етін=11|…ір+еу=-6|…ір+лер=8|…ір+ме=6|…ір+мек=-6|…ір+мен=5|…ір+мес=14|…ір+се=10|…ір+сем=5|…ір+сіз=-5|…ір+т=-7
…ір+у=10|…ір+і=16|…ір+іл=14|…ір+ім=13|…ір+іміз=5|…ір+інші=-5|…ір+іп=12|…ір+іс=-6|…іс+=15|…іс+еміз=-5|…іс+ке=5
…іс+кен=10|…іс+кі=-6|…іс+пе=-5|…іс+сіз=6|…іс+тан=-19|…іс+те=-9|…іс+тен=11|…іс+тер=11|…іс+тік=-6|…іс+тің=13|…іс+у=4
…іс+іл=7|…іс+ім=-15|…іс+іп=7|…іт+=4|…іт+еді=6|…іт+ер=18|…іт+етін=17|…іт+еу=-6|…іт+кен=11|…іт+кі=-4|…іт+пе=11
…іт+сыз=-11|…іт+ті=13|…іт+у=-16|…іт+іл=12|…іт+іп=14|…іш+е=-4|…іш+тен=7|…іш+тер=7|…іш+ті=7|…іш+і=7|…іш+іл=6|…іш+ін=-6
…ің+=-4|…ің+гі=-10|…ің+ді=15|…ің+е=-7|…ің+нен=-9|…ің+іс=-5|…іө+гіз=-5|…ға+=-4|…ға+дан=8|…ға+ды=5|…ға+й=-10|…ға+йды=-16
…ға+ймын=11|…ға+йтын=9|…ға+л=10|…ға+лар=13|…ға+м=-11|…ға+ма=7|…ға+н=-5|…ға+ншы=9|…ға+ны=13|…ға+р=-8|…ға+с=-11|…ға+са=6
…ға+сын=-10|…ға+т=-5|…ға+у=4|…ға+ушы=-5|…ға+ға=7|…ға+ғы=-9|…ғи+=9|…ғи+да=-8|…ғн+и=-9|…ғо+л=-4|…ғу+=19|…ғу+да=-6
…ғу+дан=-9|…ғу+ды=4|…ғу+лар=10|…ғу+ға=-10|…ғы+да=-20|…ғы+дай=6|…ғы+дан=17|…ғы+лар=6|…ғы+м=6|…ғы+мас=-6|…ғы+мақ=-4
…ғы+н=-4|…ғы+ны=-25|…ғы+п=10|…ғы+р=-7|…ғы+рақ=5|…ғы+сы=-12|…ғы+сыз=8|…ғы+т=-4|…ғы+ға=-9|…ғы+ң=7|…ғұ+н=-5|…қа+да=8
…қа+дан=11|…қа+ды=5|…қа+дық=8|…қа+й=-10|…қа+л=21|…қа+лар=14|…қа+м=-5|…қа+ма=7|…қа+мас=-4|…қа+н=-6|…қа+ның=17|…қа+п=-16
…қа+р=-8|…қа+сы=15|…қа+т=-6|…қа+у=8|…қа+ша=6|…қа+ған=-7|…қи+ды=-7|…қи+ға=-13|…қи+ған=-15|…қо+р=-9|…қо+с=-9|…қп+ы=-5
…қр+а=-6|…қс+ады=-15|…қс+атын=-10|…қс+тан=-15|…қс+у=-9|…қу+да=-7|…қу+дан=-5|…қу+ды=7|…қу+дың=8|…қу+лар=8|…қш+а=-6
…қш+аң=-6|…қш+тан=-7|…қы+=23|…қы+да=14|…қы+ды=9|…қы+л=-20|…қы+лар=10|…қы+ма=5|…қы+мен=12|…қы+мыз=11|…қы+н=-9
…қы+ны=-12|…қы+ның=10|…қы+п=5|…қы+пты=-8|…қы+р=-8|…қы+сыз=-4|…қы+т=-5|…қы+ға=12|…қы+ған=15|…қы+ғы=-5|…қы+ңыз=8
…құ+ма=-6|…ңа+=8|…ңа+дан=6|…ңа+й=-12|…ңа+ша=-8|…ңб+ер=-5|…ңб+ірек=-5|…ңг+ейін=-10|…ңг+ер=-4|…ңг+у=-5|…ңг+ім=-9
…ңе+ді=5|…ңе+йді=10|…ңе+л=21|…ңе+с=-8|…ңе+сі=-23|…ңж+ыл=-8|…ңк+е=-11|…ңл+ы=-5|…ңн+ың=-4|…ңс+ау=-4|…ңт+ар=-8|…ңу+=6
…ңу+ге=-7|…ңу+і=4|…ңы+=-4|…ңы+п=4|…ңы+рақ=-8|…ңі+=-5|…ңі+л=-11|…ңі+п=6|…ңі+р=-6|…ңі+сі=-10|…ңғ+а=-5|…ңғ+ар=-8
…ңқ+ар=-5|…ңқ+ы=-4|…үг+і=-22|…үг+ін=-14|…үд+ер=-10|…үз+ге=-9|…үз+гі=-7|…үз+ден=4|…үз+дер=5|…үз+ді=-10|…үз+дік=-6
…үз+дің=9|…үз+етін=8|…үз+у=-5|…үз+і=7|…үз+ім=12|…үз+іп=-10|…үй+=6|…үй+ге=4|…үй+ген=7|…үй+де=7|…үй+ден=4|…үй+ді=8
…үй+е=-9|…үй+етін=6|…үй+еу=-8|…үй+сем=11|…үй+сіз=-12|…үй+ю=5|…үй+і=-17|…үй+ін=-13|…үй+інші=7|…үй+іп=5|…үй+іс=-5
…үк+ке=6|…үк+пес=-7|…үк+т=-9|…үк+те=-13|…үк+тер=5|…үл+=8|…үл+де=-6|…үл+дегі=5|…үл+ден=-23|…үл+дер=11|…үл+ді=-11
…үл+дің=11|…үл+і=-20|…үл+ін=-11|…үл+іп=-4|…үн+=5|…үн+ге=10|…үн+гі=14|…үн+де=12|…үн+дер=8|…үн+мен=8|…үн+нен=9|…үн+нің=5
…үн+ы=6|…үн+і=8|…үп+=5|…үп+ті=7|…үр+=7|…үр+ге=15|…үр+гелі=14|…үр+ген=8|…үр+гі=5|…үр+гіз=-8|…үр+де=16|…үр+ді=12
…үр+еді=11|…үр+емін=9|…үр+ер=9|…үр+есің=8|…үр+етін=11|…үр+ең=-9|…үр+лер=11|…үр+мен=4|…үр+мес=6|…үр+се=12|…үр+сем=6
…үр+т=-5|…үр+у=12|…үр+і=16|…үр+іп=-4|…үр+іпті=6|…үр+іс=-4|…үс+е=19|…үс+еді=12|…үс+емін=11|…үс+етін=7|…үс+кен=7
…үс+кі=13|…үс+пе=7|…үс+се=5|…үс+тен=4|…үс+ті=15|…үс+тік=-8|…үс+у=13|…үс+і=-5|…үс+ім=7|…үс+ін=17|…үт+еді=9|…үт+емін=8
…үт+етін=8|…үт+у=10|…үт+іл=9|…үт+ім=-15|…үш+е=-13|…үш+ке=10|…үш+пен=5|…үш+тер=5|…үш+ті=5|…үш+і=6|…үш+ін=-5|…үш+іңіз=5
…үю+=-4|…үң+гі=-12|…ұз+ады=5|…ұз+атын=10|…ұз+дар=10|…ұз+у=5|…ұз+ыл=11|…ұз+ған=7|…ұй+ы=-8|…ұй+ыл=6|…ұй+ю=7|…ұй+ятын=5
…ұл+=9|…ұл+а=-5|…ұл+да=7|…ұл+дар=6|…ұл+дағы=5|…ұл+дық=-8|…ұл+т=-4|…ұл+у=-22|…ұл+ып=-8|…ұл+ға=-17|…ұм+=5|…ұм+а=14
…ұм+ар=-8|…ұм+бақ=-9|…ұм+ды=18|…ұм+дық=-4|…ұм+нан=7|…ұм+сақ=12|…ұм+ы=9|…ұм+ып=7|…ұм+ыс=-6|…ұм+ға=10|…ұм+ғанша=8|…ұн+=5
…ұн+а=-6|…ұн+да=-14|…ұн+дай=-4|…ұн+дар=9|…ұн+дағы=5|…ұн+ды=-10|…ұн+и=-5|…ұн+ның=5|…ұн+у=-4|…ұн+ы=6|…ұн+ың=-13|…ұр+=13
…ұр+ам=-13|…ұр+ар=14|…ұр+атын=6|…ұр+ды=11|…ұр+и=13|…ұр+ма=4|…ұр+сам=7|…ұр+сақ=6|…ұр+сын=16|…ұр+у=16|…ұр+ы=-23
…ұр+ыл=12|…ұр+ын=-16|…ұр+ып=7|…ұр+ыс=19|…ұр+ған=12|…ұр+ғы=-16|…ұр+ғыз=-5|…ұс+=5|…ұс+а=-6|…ұс+айын=-5|…ұс+та=-9
…ұс+тан=4|…ұс+тар=13|…ұс+ы=31|…ұс+қа=-13|…ұс+қан=-5|…ұт+=7|…ұт+атын=7|…ұт+ты=-20|…ұт+ы=12|…ұт+ын=-7|…ұт+ып=-8
…ұт+қан=7|…ұт+қы=-5|…ұх+итын=-13|…ұх+тар=5|…ұю+=-7|…ұя+сы=4|…ұя+ғы=-6|…ұғ+а=-6|…ұғ+у=5|…ұғ+ыл=4|…ұқ+ар=-5|…ұқ+тар=9
…ұқ+ым=-9|…ұң+=6|…ұң+ды=4|…ұң+ы=12|…һа+р=-6|…әд+ар=-9|…әд+е=-9|…әж+іл=-5|…әй+ге=-5|…әй+ім=-4|…әл+ім=-9|…әл+ірек=8
…әм+=5|…ән+=5|…ән+дегі=5|…ән+ді=-24|…ән+е=-10|…ән+ер=-5|…ән+сіз=-8|…ән+і=-4|…ән+ім=13|…әр+=6|…әр+е=-6|…әр+мен=-7
…әр+се=-18|…әр+т=-12|…әр+і=6|…әр+іміз=-8|…әр+іңіз=-6|…әс+і=-9|…әс+іл=-13|…әс+іп=-20|…әт+ер=-8|…әт+сіз=-6|…әт+те=6
…әт+тен=9|…әт+тер=7|…әт+ті=9|…әт+і=5|…әт+ім=12|…әң+гі=-11|…өб+е=-4|…өб+і=7|…өб+ірек=-6|…өг+і=-4|…өг+іл=18|…өг+ін=-15
…өд+е=-4|…өз+бен=12|…өз+ге=-9|…өз+де=-10|…өз+ден=5|…өз+дер=9|…өз+ді=5|…өз+дің=13|…өз+і=17|…өз+ім=5|…өй+т=-6|…өк+е=-5
…өк+ке=8|…өк+тен=6|…өк+ірек=-4|…өл+=6|…өл+ген=4|…өл+дер=11|…өл+дір=-7|…өл+е=-8|…өл+еді=8|…өл+ем=-9|…өл+еміз=9
…өл+емін=-17|…өл+мес=8|…өл+у=11|…өл+ім=-13|…өл+ін=29|…өл+іп=4|…өл+іс=18|…өм+іл=-7|…өн+=6|…өн+ген=12|…өн+де=-12
…өн+е=-8|…өн+ер=-7|…өн+і=12|…өн+іп=-4|…өп+=14|…өп+ке=5|…өп+сіз=-6|…өп+ті=7|…өр+=9|…өр+ген=12|…өр+ді=10|…өр+дім=12
…өр+е=-16|…өр+еді=8|…өр+ер=17|…өр+етін=8|…өр+ме=11|…өр+мес=11|…өр+се=10|…өр+т=-8|…өр+у=15|…өр+і=-26|…өр+ін=-6|…өр+іп=6
…өр+іңіздер=17|…өс+ем=-16|…өс+ер=-6|…өс+тік=-10|…өт+ер=-12|…өш+е=-6|…өш+ем=5|…өш+у=9|…өш+іп=5|…өң+=4|…өң+іл=-17
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
