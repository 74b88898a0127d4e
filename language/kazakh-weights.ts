// Weights of the features that choose among the readings of a Kazakh word: fitted numbers in twentieths, not edited by hand.

const PACKED = `
ablative=9|ablative after n=9|ablative after z=8|ablative after а=4|ablative after е=12|ablative after й=-14
ablative after к=-19|ablative after л=19|ablative after о=-5|ablative after п=24|ablative after р=8
ablative after у=-11|ablative after ы=25|ablative after я=9|ablative after қ=13|ablative after ұ=-9
ablative length 3=5|ablative length 4=18|ablative length 5=3|ablative length 7=8|ablative then end=9|ablative3=6
ablative3 then end=6|accusative after t=-16|accusative after а=9|accusative after г=10|accusative after е=11
accusative after и=-8|accusative after й=-3|accusative after к=-4|accusative after л=-11|accusative after о=-10
accusative after п=-5|accusative after у=10|accusative after я=23|accusative after і=14|accusative after қ=4
accusative after ү=-7|accusative after ұ=-12|accusative after ә=-8|accusative after ө=-4|accusative length 2=-20
accusative length 4=7|accusative length 5=-7|accusative length 6=-6|accusative then person=-13|accusative3 then end=3
accusative3 then particle=-9|accusative3 then person=-5|agent after t=7|agent after z=5|agent after а=-6
agent after г=3|agent after е=19|agent after й=7|agent after р=5|agent after қ=9|agent length 2=13|agent length 3=21
agent length 4=14|agent length 5=-22|agent length 6=14|agent length 7=13|agent then dative=4|agent then end=10
agent then genitive=5|agent then his=-11|agent then my=5|belonging=6|belonging after і=7|belonging length 6=7
belonging then end=6|causative=-6|causative after n=-3|causative after а=-7|causative after е=-6|causative after и=-6
causative after й=-6|causative after л=-8|causative after о=-6|causative after р=-7|causative after у=-4
causative after э=-4|causative after ю=-4|causative after я=-7|causative after і=-6|causative after ү=-4
causative after ұ=-9|causative after ә=-7|causative length 2=-6|causative length 3=-4|causative length 4=-3
causative length 5=-4|causative length 6=-5|causative length 7=-3|causative then agent=-12
causative then causative2=-3|causative then conditional=-5|causative then conditionalPerson=-4
causative then converbA=-8|causative then converbUntil=-4|causative then desire=-12|causative then end=-12
causative then negation=-7|causative then negativeFuture=-3|causative then passive=-7|causative then past=-13
causative then pastParticiple=-8|causative then pastPerson=-6|causative then perfectPerson=-3
causative then present=-15|causative then presentParticiple=12|causative then presentPerson=-13
causative then reciprocal=-5|causative then verbalNoun=-8|causative2=-8|causative2 after n=-5|causative2 after t=-5
causative2 after е=-14|causative2 after л=-11|causative2 after р=-6|causative2 after у=-6|causative2 after ө=-4
causative2 length 2=-8|causative2 length 3=-7|causative2 length 4=10|causative2 then converbA=-5
causative2 then converbP=-6|causative2 then desire=-4|causative2 then end=-24|causative2 then negation=-4
causative2 then passive=-6|causative2 then past=-4|causative2 then pastPerson=-7|causative2 then presentParticiple=-3
collective=-7|collective after n=-4|collective after t=-8|collective after z=7|collective after б=-4
collective after г=-4|collective after й=-11|collective after к=-7|collective after л=-8|collective after р=-5
collective after қ=-5|collective length 2=-6|collective length 3=-7|collective length 4=-6|collective length 5=-8
collective length 6=-8|collective length 7=-7|collective then ablative=-7|collective then accusative=-4
collective then dative=-7|collective then end=-8|collective then genitive=-5|collective then his=-6
collective then instrumental=-5|collective then located=-3|collective then locative=-7|collective then plural=-3
comparative=-4|comparative after n=15|comparative after t=8|comparative after z=10|comparative after б=-6
comparative after е=-15|comparative after к=-5|comparative after л=3|comparative after о=-5|comparative after п=-14
comparative after ы=-5|comparative after і=9|comparative after ғ=5|comparative after ү=-10|comparative after ұ=-4
comparative length 2=-16|comparative length 3=-11|comparative length 5=19|comparative then ablative=-6
comparative then accusative=-11|comparative then dative=-6|comparative then genitive=-10|comparative then locative=6
comparative then plural=-6|conditional=3|conditional after n=29|conditional after t=23|conditional after а=-13
conditional after е=-16|conditional after и=-6|conditional after й=6|conditional after л=4|conditional after о=4
conditional after р=9|conditional after у=19|conditional after қ=7|conditional after ү=-9|conditional after ұ=-3
conditional length 2=3|conditional length 3=19|conditional length 4=11|conditional length 5=-5|conditional length 7=-4
conditional then end=3|conditionalPerson=14|conditionalPerson after n=5|conditionalPerson after t=16
conditionalPerson after а=-7|conditionalPerson after е=15|conditionalPerson after й=10|conditionalPerson after л=14
conditionalPerson after р=6|conditionalPerson after у=-3|conditionalPerson after қ=6|conditionalPerson after ә=-16
conditionalPerson after ө=-12|conditionalPerson length 2=4|conditionalPerson length 3=15|conditionalPerson length 4=8
conditionalPerson then end=14|converbA=-5|converbA after t=-4|converbA after z=-13|converbA after а=-6
converbA after б=-10|converbA after г=-5|converbA after и=-9|converbA after й=-5|converbA after к=-8
converbA after л=6|converbA after о=-11|converbA after п=-10|converbA after у=-10|converbA after э=-5
converbA after ғ=-4|converbA after қ=-5|converbA after ү=-6|converbA after ұ=-5|converbA after ө=-3
converbA length 4=-3|converbA length 5=-5|converbA length 6=-6|converbA length 7=-3|converbA then end=-5|converbP=7
converbP after z=7|converbP after б=-6|converbP after г=4|converbP after е=9|converbP after и=7|converbP after й=5
converbP after о=-19|converbP after п=6|converbP after р=4|converbP after у=-17|converbP after я=9|converbP after і=4
converbP after ғ=9|converbP after қ=4|converbP after ү=-3|converbP after ө=-18|converbP length 4=16
converbP length 6=-5|converbP then end=7|converbUntil after о=7|converbUntil after р=3|converbUntil length 2=-3
converbUntil length 3=3|converbUntil length 4=5|converbWithout=9|converbWithout after а=10|converbWithout after л=4
converbWithout after о=-4|converbWithout length 2=-4|converbWithout length 4=10|converbWithout then end=9|dative=8
dative after n=14|dative after t=5|dative after z=-9|dative after б=6|dative after е=9|dative after и=-11
dative after й=22|dative after к=11|dative after п=17|dative after р=4|dative after у=-9|dative after ы=-9
dative after ю=-10|dative after я=12|dative after і=6|dative after қ=16|dative after ұ=-6|dative length 2=-5
dative length 3=-6|dative length 5=12|dative length 6=4|dative length 7=6|dative then end=8|dative then person=-11
dative3=11|dative3 then end=11|desire=-4|desire after n=-7|desire after е=-4|desire after й=-8|desire after л=-6
desire after о=-12|desire after п=-8|desire after р=7|desire after ы=-5|desire after я=-21|desire after і=-5
desire after қ=11|desire length 2=-13|desire length 3=5|desire length 5=-13|desire length 6=8|desire then ablative=-7
desire then accusative=-17|desire then dative=-4|desire then end=-7|desire then genitive=-8|desire then his=19
desire then instrumental=-7|desire then locative=-16|desire then my=30|desire then ordinal=12|desire then our=-4
desire then your=-3|equative=-9|equative after n=-4|equative after t=-8|equative after z=-6|equative after а=-12
equative after б=-3|equative after е=-8|equative after и=-6|equative after к=-13|equative after л=8|equative after ы=3
equative after і=-6|equative after қ=-10|equative after ү=-3|equative length 2=-10|equative length 3=-6
equative length 4=-19|equative length 5=-6|equative length 6=-10|equative then end=-9|first а=-4|first ады=5
first айық=9|first ам=-19|first амыз=19|first амын=-5|first асыз=8|first асың=25|first атын=4|first ау=-6|first ба=11
first бас=-14|first бақ=-13|first бек=-4|first ге=6|first гелі=16|first ген=10|first гендік=-4|first гі=-7
first гіз=-8|first дай=3|first дан=3|first дар=11|first де=4|first дегі=7|first ден=12|first дер=11|first ды=3
first дым=22|first дыр=8|first дық=4|first дың=8|first дыңыз=16|first дім=23|first дір=-5|first діңіз=16|first е=-3
first еді=13|first ейік=14|first ейін=18|first ем=-23|first еміз=20|first емін=23|first есіз=14|first есіздер=18
first есің=15|first етін=9|first еу=-7|first ең=-22|first иді=22|first итын=13|first итін=4|first й=-5|first йды=6
first йді=12|first йм=-8|first ймыз=18|first ймын=15|first йміз=5|first ймін=8|first йсыз=3|first йсыздар=9
first йсіз=-21|first йсің=17|first йтын=12|first йтін=14|first йық=-15|first йік=-7|first йін=-3|first ке=12
first кен=18|first кендік=4|first кі=-13|first кіз=-8|first лар=15|first лер=12|first м=-5|first ма=7|first майынша=5
first мас=-3|first мастан=6|first мақ=-3|first мақшы=-6|first ме=12|first мек=-6|first мекші=9|first мес=15
first мыз=-6|first міз=-6|first мін=-7|first н=-4|first нан=7|first нен=11|first ншы=4|first нші=14|first ны=8
first ның=7|first ні=11|first нікі=7|first нің=5|first па=13|first пақ=6|first пақшы=-3|first пе=-10|first пен=14
first пес=19|first псіз=-6|first пін=-6|first р=-4|first рақ=-9|first са=10|first сам=14|first сақ=7|first саң=-4
first саңыз=4|first сем=4|first сеқ=4|first сең=17|first сеңдер=-16|first сеңіз=7|first сы=8|first сыз=-14
first сыздар=8|first сын=10|first сыңдар=5|first сі=6|first сіз=-18|first сіздер=-4|first сін=16|first сің=-3
first т=-5|first тай=-3|first тар=14|first тағы=8|first тей=10|first тейін=6|first тен=11|first тер=13|first ты=-5
first тым=21|first тыр=8|first тық=-6|first тың=14|first тыңыз=9|first ті=8|first тік=-11|first тім=25|first тің=14
first у=5|first уші=17|first уып=22|first уіп=-18|first ша=-11|first ше=-8|first ыл=9|first ымыз=15|first ың=-4
first ыңыздар=7|first ю=14|first юшы=7|first я=-5|first ятын=5|first іл=6|first іміз=8|first іп=5|first іпті=15
first ірек=7|first ің=-3|first іңдер=9|first іңіз=13|first іңіздер=16|first ғандық=4|first ғы=-8|first ғыз=-8
first қа=10|first қалы=-5|first қан=11|first қандық=9|first қы=-7|first қыз=13|first ң=-4|first ңдар=22|first ңдер=-6
first ңыз=-4|first ңыздар=26|first ңіз=-5|futureParticiple=-7|futureParticiple after n=3|futureParticiple after z=-11
futureParticiple after а=-4|futureParticiple after б=-10|futureParticiple after г=-8|futureParticiple after и=-3
futureParticiple after й=-3|futureParticiple after к=-7|futureParticiple after о=-12|futureParticiple after п=-6
futureParticiple after р=38|futureParticiple after у=-8|futureParticiple after ы=-7|futureParticiple after э=-8
futureParticiple after я=16|futureParticiple after і=-7|futureParticiple after қ=-9|futureParticiple after ү=-3
futureParticiple after ұ=-5|futureParticiple after ә=-9|futureParticiple after ө=-13|futureParticiple length 2=-8
futureParticiple length 3=-7|futureParticiple length 4=-5|futureParticiple length 5=-3|futureParticiple length 6=-3
futureParticiple then ablative=-6|futureParticiple then accusative=-5|futureParticiple then collective=-3
futureParticiple then dative=-11|futureParticiple then end=-7|futureParticiple then genitive=-6
futureParticiple then his=-9|futureParticiple then instrumental=-6|futureParticiple then located=-8
futureParticiple then locative=-9|futureParticiple then my=-6|futureParticiple then ordinal=-3
futureParticiple then our=-4|futureParticiple then particle=-8|futureParticiple then person=47
futureParticiple then plural=-4|futureParticiple then temporal=-9|futureParticiple then yours=-4|genitive=13
genitive after n=12|genitive after t=19|genitive after а=18|genitive after б=8|genitive after г=14|genitive after е=7
genitive after и=12|genitive after й=22|genitive after к=18|genitive after л=20|genitive after о=8|genitive after п=15
genitive after р=5|genitive after у=13|genitive after я=14|genitive after і=5|genitive after қ=15|genitive after ұ=7
genitive length 2=9|genitive length 3=23|genitive length 4=17|genitive length 5=14|genitive length 6=9
genitive length 7=4|genitive then end=13|genitive3=3|genitive3 then end=3|his after n=3|his after z=-3|his after а=10
his after б=4|his after г=3|his after е=11|his after и=-12|his after й=4|his after к=3|his after л=8|his after о=-6
his after п=-3|his after ю=-7|his after я=19|his after ғ=6|his after қ=-11|his after ү=-10|his after ұ=-20
his after ә=10|his length 3=4|his length 5=4|his length 6=7|his then ablative=-5|his then ablative3=6
his then accusative=-18|his then dative3=11|his then equative=-4|his then genitive=9|his then genitive3=3
his then located=25|his then locative=-13|his then locative3=14|his then particle=-6|imperative=-4
imperative after а=4|imperative after г=4|imperative after е=-7|imperative after и=23|imperative after й=17
imperative after л=25|imperative after о=-7|imperative after р=21|imperative after у=17|imperative after қ=3
imperative after ұ=-5|imperative length 2=-4|imperative length 3=5|imperative length 4=3|imperative then end=-4
instrumental=6|instrumental after n=19|instrumental after t=18|instrumental after а=12|instrumental after е=-25
instrumental after и=-7|instrumental after к=4|instrumental after л=22|instrumental after п=10|instrumental after у=-7
instrumental after я=14|instrumental after і=8|instrumental after қ=10|instrumental after ө=-20
instrumental length 2=6|instrumental length 4=-4|instrumental length 5=14|instrumental length 6=3
instrumental then end=6|instrumental then particle=-7|instrumental then person=-8|intention=-3|intention after n=-13
intention after z=4|intention after е=-6|intention after й=-3|intention after л=6|intention after р=-6
intention after у=-7|intention after ы=-7|intention after ө=-5|intention length 2=-8|intention length 6=10
intention length 7=-5|intention then ablative=-10|intention then accusative=5|intention then his=-12
intention then located=-4|intention then locative=-12|intention then plural=-4|located=14|located after n=-6
located after t=4|located after z=6|located after а=11|located after е=13|located after й=15|located after к=12
located after л=11|located after о=4|located after п=14|located after р=14|located after у=8|located after ы=9
located after я=12|located after і=9|located length 2=11|located length 3=26|located length 4=7|located length 5=-4
located length 6=6|located then accusative=-10|located then end=15|located then his=17|located then instrumental=-9
located then my=-20|located then particle=15|located then plural=6|locative after n=-3|locative after z=16
locative after а=12|locative after б=7|locative after г=13|locative after е=18|locative after и=-17
locative after й=10|locative after л=7|locative after о=-6|locative after п=-9|locative after р=9|locative after у=-12
locative after ы=15|locative after я=16|locative after і=6|locative after ә=-16|locative after ө=-8
locative length 3=-6|locative length 4=4|locative length 5=-8|locative length 6=9|locative length 7=6
locative then person=23|locative3=14|locative3 then end=14|my=-5|my after n=26|my after t=-10|my after z=-6
my after а=-6|my after б=5|my after г=-4|my after е=8|my after и=-14|my after й=-13|my after к=10|my after л=-10
my after о=-10|my after п=3|my after у=-7|my after ы=-5|my after э=-7|my after і=-9|my after ғ=12|my after қ=-7
my after ұ=-13|my after ә=-8|my length 3=-5|my length 5=-6|my length 6=-12|my length 7=-4|my then ablative=-3
my then dative=-15|my then dative1=-4|my then end=-8|my then equative=6|my then genitive=13|my then instrumental=-7
my then locative=-11|my then particle=-12|negation=11|negation after n=6|negation after t=10|negation after z=16
negation after а=15|negation after е=5|negation after и=16|negation after к=-3|negation after л=7|negation after п=-22
negation after р=8|negation after у=-11|negation after ы=15|negation after э=-3|negation after я=7|negation after і=6
negation after қ=8|negation after ұ=-10|negation after ө=-11|negation length 2=11|negation length 3=11
negation length 4=11|negation length 5=4|negation then agent=15|negation then conditionalPerson=12
negation then converbA=8|negation then converbP=8|negation then desire=-19|negation then futureParticiple=-19
negation then past=24|negation then pastParticiple=14|negation then pastPerson=18|negation then perfectPerson=14
negation then present=18|negation then presentParticiple=15|negation then presentPerson=22|negation then verbalNoun=22
negativeFuture after n=-13|negativeFuture after t=20|negativeFuture after z=-7|negativeFuture after й=5
negativeFuture after к=-7|negativeFuture after л=3|negativeFuture after о=-10|negativeFuture after п=-4
negativeFuture after р=12|negativeFuture after ы=-11|negativeFuture after э=-3|negativeFuture length 3=10
negativeFuture length 7=-4|negativeFuture then ablative=10|negativeFuture then dative=8|negativeFuture then end=12
none after t=13|none after и=7|none after к=9|none after л=13|none after п=-7|none after у=5|none after ю=-11
none after я=5|none after қ=8|none length 3=8|none length 4=9|none length 5=8|noun ends nt=3|noun ends nа=3
noun ends nг=-4|noun ends nи=-5|noun ends nк=-5|noun ends nо=8|noun ends nр=3|noun ends nу=13|noun ends nғ=3
noun ends nұ=-9|noun ends nө=-7|noun ends tn=8|noun ends tt=-4|noun ends tz=5|noun ends tг=-3|noun ends tе=-3
noun ends tи=6|noun ends tк=5|noun ends tо=-5|noun ends tп=-4|noun ends tр=15|noun ends tу=4|noun ends tя=5
noun ends tқ=-8|noun ends tү=-7|noun ends tұ=-13|noun ends tә=-10|noun ends tө=-21|noun ends zn=21|noun ends zа=-14
noun ends zб=-5|noun ends zг=5|noun ends zе=10|noun ends zл=-4|noun ends zу=-5|noun ends zы=11|noun ends zі=7
noun ends zғ=-4|noun ends zү=-10|noun ends zұ=-11|noun ends zө=-4|noun ends аn=4|noun ends аt=3|noun ends аz=18
noun ends аб=8|noun ends ак=-21|noun ends аю=-9|noun ends ая=-17|noun ends ақ=7|noun ends бt=5|noun ends ба=-19
noun ends бе=6|noun ends бо=-22|noun ends бу=-9|noun ends бы=-8|noun ends бі=9|noun ends бұ=-5|noun ends бә=-5
noun ends гt=-6|noun ends ги=4|noun ends го=-4|noun ends гр=4|noun ends гы=6|noun ends еz=7|noun ends еб=7
noun ends ек=5|noun ends ел=23|noun ends еп=-5|noun ends еу=4|noun ends ею=-9|noun ends ея=13|noun ends еқ=-4
noun ends иа=-18|noun ends иг=-9|noun ends ие=18|noun ends ий=8|noun ends ил=-4|noun ends ио=-6|noun ends иу=-3
noun ends ия=13|noun ends иі=-8|noun ends иқ=17|noun ends йn=-4|noun ends йt=-6|noun ends йб=-18|noun ends йе=14
noun ends йл=-3|noun ends йп=4|noun ends йр=9|noun ends йы=-11|noun ends йя=4|noun ends йқ=-16|noun ends кt=-5
noun ends ка=15|noun ends кл=-4|noun ends кп=-15|noun ends кы=3|noun ends кі=-5|noun ends кү=-5|noun ends кө=-5
noun ends лt=-4|noun ends лz=-15|noun ends ла=8|noun ends ле=-3|noun ends лк=10|noun ends ло=-8|noun ends лп=13
noun ends лу=-9|noun ends ля=6|noun ends лі=-4|noun ends лғ=10|noun ends лқ=3|noun ends оn=11|noun ends оt=8
noun ends оz=-4|noun ends об=6|noun ends ог=4|noun ends ой=15|noun ends ок=-9|noun ends ол=8|noun ends оп=7
noun ends ор=-10|noun ends оэ=-5|noun ends ою=-6|noun ends оғ=-7|noun ends оқ=16|noun ends пt=-4|noun ends пz=-13
noun ends па=12|noun ends пы=-5|noun ends пі=3|noun ends рn=-5|noun ends рz=-13|noun ends ра=6|noun ends рб=-7
noun ends рг=-5|noun ends ре=-6|noun ends рк=8|noun ends рл=-6|noun ends рп=-18|noun ends рэ=-3|noun ends рғ=-15
noun ends рқ=-13|noun ends уn=11|noun ends уt=-3|noun ends уz=7|noun ends уа=18|noun ends уб=11|noun ends уг=8
noun ends уи=5|noun ends уп=3|noun ends ур=6|noun ends уу=-17|noun ends уі=4|noun ends уқ=-9|noun ends уә=-6
noun ends ыt=8|noun ends ыб=17|noun ends ый=-5|noun ends ык=-5|noun ends ыл=10|noun ends ып=-10|noun ends ыр=8
noun ends ығ=18|noun ends ық=9|noun ends эn=4|noun ends эй=5|noun ends эк=-5|noun ends эр=8|noun ends юt=-4
noun ends юй=6|noun ends юі=-3|noun ends яn=4|noun ends яt=-6|noun ends яй=-15|noun ends яп=-9|noun ends яр=-17
noun ends яу=-7|noun ends яқ=-9|noun ends іt=16|noun ends іб=6|noun ends іг=15|noun ends ік=7|noun ends ір=4
noun ends ғи=6|noun ends ғу=5|noun ends қt=-10|noun ends қи=-17|noun ends қо=-6|noun ends қп=-4|noun ends қы=7
noun ends құ=-12|noun ends үn=17|noun ends үt=22|noun ends үz=7|noun ends үг=-27|noun ends үй=28|noun ends үк=-8
noun ends үл=-7|noun ends үп=4|noun ends үр=23|noun ends ұt=-6|noun ends ұz=-9|noun ends ұй=-6|noun ends ұл=7
noun ends ұр=-6|noun ends ұю=-7|noun ends ұя=22|noun ends ұғ=-8|noun ends ұқ=-4|noun ends әn=8|noun ends әt=5
noun ends әz=-3|noun ends әй=-6|noun ends әл=11|noun ends әу=-5|noun ends өn=-7|noun ends өt=-4|noun ends өz=6
noun ends өг=-3|noun ends өй=3|noun ends өк=-6|noun ends өп=17|noun ends өр=-21|noun length 2=-4|noun length 3=5
noun length 4=4|noun length 5=5|noun length 6=3|noun syllables 2=6|noun syllables 4=-3|noun …абу=-11|noun …абы=-6
noun …ава=14|noun …авр=7|noun …ага=-12|noun …агу=13|noun …адо=-4|noun …адр=3|noun …ады=-7|noun …аев=10|noun …аен=3
noun …ажу=3|noun …ажы=3|noun …аза=21|noun …азд=-4|noun …азу=5|noun …азғ=-4|noun …аир=-6|noun …айд=-5|noun …айм=-11
noun …айн=-4|noun …айт=-6|noun …айш=-4|noun …айы=-8|noun …айғ=4|noun …акі=-6|noun …ала=26|noun …алж=-9|noun …али=7
noun …алп=13|noun …алс=-4|noun …алт=13|noun …алу=-8|noun …алш=-6|noun …алы=-5|noun …алі=-7|noun …алғ=-11|noun …алқ=3
noun …ама=23|noun …амд=-16|noun …ами=-24|noun …аму=18|noun …амы=-6|noun …ана=13|noun …анд=-10|noun …ане=6|noun …ани=-6
noun …анк=3|noun …ано=7|noun …анр=3|noun …ант=10|noun …ану=16|noun …аны=-6|noun …анғ=-9|noun …аос=-10|noun …апа=12
noun …апт=5|noun …апы=-6|noun …ара=4|noun …ари=16|noun …арм=-14|noun …арн=5|noun …арс=-10|noun …арт=11|noun …ару=29
noun …арш=-6|noun …арғ=-9|noun …арқ=-12|noun …аса=-9|noun …аси=-4|noun …асс=5|noun …аст=-10|noun …асу=-21
noun …асш=-11|noun …асы=-6|noun …асқ=-10|noun …ата=18|noun …ате=-8|noun …ати=-3|noun …атр=13|noun …атт=-8|noun …ату=-8
noun …атч=15|noun …аты=16|noun …ауа=5|noun …ауд=-6|noun …ауи=5|noun …аул=4|noun …ауп=3|noun …аур=-10|noun …аус=-7
noun …ауы=15|noun …афа=4|noun …аха=-3|noun …аша=-5|noun …ашт=-8|noun …ашы=6|noun …ащы=-6|noun …аяд=-6|noun …аял=-4
noun …аян=8|noun …аяп=-9|noun …аяр=23|noun …аят=17|noun …аяу=-5|noun …аяш=-4|noun …аяғ=-23|noun …аға=11|noun …ағи=-8
noun …ағу=-11|noun …ақа=10|noun …ақи=-8|noun …ақс=-19|noun …ақт=-5|noun …ақы=3|noun …аңа=17|noun …аңл=-3|noun …аңы=-10
noun …бад=5|noun …бам=-11|noun …бан=-8|noun …бап=7|noun …бар=16|noun …бау=7|noun …бағ=6|noun …бақ=13|noun …бда=3
noun …бег=17|noun …без=16|noun …бей=-7|noun …бек=7|noun …бел=4|noun …бем=-10|noun …бен=-5|noun …беп=25|noun …бер=21
noun …бет=-11|noun …беу=6|noun …бею=-3|noun …бие=5|noun …бин=5|noun …бия=11|noun …биі=-5|noun …бле=-7|noun …блы=-15
noun …бне=3|noun …бол=11|noun …бом=6|noun …бор=14|noun …бта=-4|noun …бус=12|noun …бша=5|noun …быз=7|noun …был=-27
noun …бым=-4|noun …бын=6|noun …быс=9|noun …быт=5|noun …бығ=3|noun …бық=-14|noun …бың=-5|noun …біл=-3|noun …бір=11
noun …біс=-9|noun …бғу=11|noun …бқа=-5|noun …бұл=12|noun …бәр=5|noun …бөр=-6|noun …вал=-5|noun …ван=5|noun …вая=-8
noun …вер=4|noun …вик=4|noun …вит=-4|noun …вия=9|noun …вма=-6|noun …вна=3|noun …вте=5|noun …вті=4|noun …вуд=5
noun …вқа=-4|noun …гал=-5|noun …гам=5|noun …ган=13|noun …где=5|noun …гед=-4|noun …гей=26|noun …гел=-5|noun …ген=-6
noun …гер=16|noun …гес=-8|noun …геу=7|noun …гия=13|noun …гон=8|noun …гор=8|noun …гра=-12|noun …гре=-5|noun …гте=-12
noun …гэн=-4|noun …гіз=-17|noun …гіл=14|noun …гім=-13|noun …гін=12|noun …гіп=-12|noun …гіс=-16|noun …гіт=6|noun …гіш=4
noun …гің=-6|noun …гүл=15|noun …гөй=3|noun …даб=9|noun …дад=-9|noun …дай=9|noun …дал=11|noun …дам=28|noun …дан=3
noun …дап=-5|noun …дар=-6|noun …дас=-11|noun …дат=19|noun …дау=-15|noun …дағ=-4|noun …дақ=-6|noun …дде=18|noun …дег=-7
noun …дед=-9|noun …дек=8|noun …ден=-5|noun …деп=-7|noun …дер=-8|noun …дет=12|noun …деу=-19|noun …деш=6|noun …дея=12
noun …дең=-5|noun …джа=5|noun …джи=10|noun …дир=-4|noun …дит=-7|noun …дия=11|noun …дке=-3|noun …дон=10|noun …дор=4
noun …дот=5|noun …доу=3|noun …дра=14|noun …дро=-6|noun …дта=3|noun …дты=8|noun …дум=10|noun …дус=8|noun …дші=7
noun …дыз=10|noun …дым=-11|noun …дын=8|noun …дыс=-19|noun …дығ=13|noun …дық=9|noun …дың=-4|noun …дья=6|noun …діг=17
noun …діж=-3|noun …діз=13|noun …дік=6|noun …дім=-21|noun …дір=3|noun …діс=5|noun …дің=-4|noun …дғу=6|noun …дқа=-6
noun …еал=12|noun …еба=12|noun …ебу=-5|noun …ебі=11|noun …еге=-10|noun …егу=3|noun …еде=-10|noun …еді=-10|noun …еже=12
noun …езд=14|noun …езе=4|noun …езм=12|noun …езу=-7|noun …езі=-20|noun …ейд=-6|noun …ейе=-4|noun …ейм=-8|noun …ейн=10
noun …ейп=4|noun …ейс=-5|noun …ейт=-7|noun …еке=15|noun …еки=6|noun …екс=-9|noun …екш=3|noun …екі=4|noun …ела=-3
noun …елг=9|noun …елд=14|noun …еле=7|noun …ели=-9|noun …елк=4|noun …ело=-4|noun …елу=-13|noun …елі=9|noun …ема=18
noun …еме=24|noun …емн=-3|noun …ему=-5|noun …ена=4|noun …енг=-11|noun …енд=-16|noun …ене=18|noun …ени=17|noun …ент=14
noun …ену=8|noun …епз=-13|noun …епс=-5|noun …епт=-6|noun …ера=10|noun …ерв=4|noun …ерг=-12|noun …ерд=-5|noun …ере=-5
noun …ерз=-11|noun …ери=14|noun …ерл=3|noun …ерм=-14|noun …ерн=4|noun …ерп=-13|noun …ерс=6|noun …ерт=-9|noun …еру=-11
noun …еры=9|noun …еса=9|noun …есе=27|noun …еск=-3|noun …есп=-5|noun …есс=7|noun …есу=43|noun …есш=5|noun …есі=-10
noun …ета=20|noun …ете=-31|noun …етк=-9|noun …етр=8|noun …етс=8|noun …етт=-15|noun …еті=5|noun …еуд=-7|noun …еуш=-9
noun …еуі=26|noun …ефа=12|noun …ефо=-3|noun …ешк=-6|noun …ешу=-14|noun …еші=-7|noun …еюі=-3|noun …еян=-7|noun …еяс=-5
noun …еңг=-4|noun …еңд=-8|noun …еңу=4|noun …еңі=-9|noun …жай=34|noun …жал=10|noun …жам=7|noun …жан=12|noun …жар=13
noun …жат=10|noun …жақ=-30|noun …жбы=-3|noun …жей=4|noun …жел=-7|noun …жен=-5|noun …жер=8|noun …жес=-13|noun …жет=-11
noun …жим=4|noun …жир=-9|noun …жоу=4|noun …жып=-3|noun …жың=7|noun …жік=-6|noun …жіл=-15|noun …жің=25|noun …жүз=-4
noun …жүн=-9|noun …жұт=5|noun …жұқ=8|noun …зад=-7|noun …заж=4|noun …зай=-5|noun …зал=3|noun …зам=3|noun …зан=13
noun …зап=3|noun …зар=31|noun …зас=-20|noun …защ=-5|noun …зағ=5|noun …зақ=24|noun …зба=36|noun …зге=31|noun …зда=-16
noun …зде=-4|noun …зды=-7|noun …зді=-4|noun …зег=23|noun …зед=-3|noun …зек=-7|noun …зен=22|noun …зеп=-4|noun …зер=20
noun …зес=-10|noun …зет=-4|noun …зеу=-7|noun …зең=23|noun …зия=11|noun …зма=7|noun …змд=-18|noun …змұ=-6|noun …зне=-26
noun …зов=7|noun …зор=6|noun …зот=4|noun …зуд=-4|noun …зуш=-6|noun …зуы=-5|noun …зыл=7|noun …зым=4|noun …зын=4
noun …зып=-10|noun …зыс=-27|noun …зығ=13|noun …зық=8|noun …зік=-3|noun …зіл=-3|noun …зім=8|noun …зін=-22|noun …зіп=-13
noun …зір=-15|noun …зің=-9|noun …зға=-17|noun …зғы=6|noun …иал=11|noun …иан=9|noun …иат=-4|noun …ибе=22|noun …ибі=4
noun …ива=5|noun …иви=4|noun …ивт=-4|noun …ига=17|noun …иго=-8|noun …ида=33|noun …иды=-9|noun …иді=-6|noun …иес=-8
noun …иже=15|noun …иза=5|noun …изм=18|noun …иит=5|noun …ийе=6|noun …ика=16|noun …икл=-4|noun …илд=5|noun …иле=6
noun …или=9|noun …иля=6|noun …има=9|noun …имн=-6|noun …ина=18|noun …инг=10|noun …инд=6|noun …ине=5|noun …ино=3
noun …ины=6|noun …иок=-4|noun …ион=12|noun …иос=4|noun …ипі=4|noun …ира=-3|noun …ири=3|noun …ирт=6|noun …иса=10
noun …ист=6|noun …исі=3|noun …ита=-8|noun …итт=-5|noun …иті=-7|noun …ихе=3|noun …ихи=-5|noun …ихо=-3|noun …ихы=-5
noun …ицк=10|noun …иче=4|noun …иша=6|noun …ише=-5|noun …ище=18|noun …иыл=4|noun …иын=25|noun …иып=-7|noun …иық=-3
noun …ияр=-9|noun …ияс=-6|noun …ият=6|noun …ияқ=-16|noun …иім=25|noun …иіп=-15|noun …иіс=11|noun …иің=-6|noun …иға=32
noun …иғи=7|noun …йан=4|noun …йбы=-16|noun …йбі=-5|noun …йге=-14|noun …йда=14|noun …йде=-20|noun …йды=-6|noun …йді=-8
noun …йег=27|noun …йед=-3|noun …йек=11|noun …йел=16|noun …йен=-10|noun …йеп=-6|noun …йер=5|noun …йес=-14|noun …йет=-4
noun …йеу=25|noun …йке=15|noun …йла=5|noun …йле=6|noun …йли=5|noun …йна=13|noun …йне=10|noun …йни=7|noun …йні=-4
noun …йпа=15|noun …йра=4|noun …йре=-4|noun …йры=-3|noun …йса=-5|noun …йси=4|noun …йст=3|noun …йсы=-4|noun …йсі=-5
noun …йта=-8|noun …йте=-11|noun …йтс=-9|noun …йтт=-4|noun …йту=-11|noun …йтқ=-6|noun …йша=5|noun …йшы=6|noun …йші=13
noun …йыб=9|noun …йыз=19|noun …йым=20|noun …йын=12|noun …йып=-10|noun …йыр=10|noun …йыс=23|noun …йыт=-4|noun …йық=-18
noun …йың=3|noun …йік=-11|noun …йім=6|noun …йін=16|noun …йіп=-13|noun …йір=-5|noun …йіс=5|noun …йға=-16|noun …йғы=21
noun …йқа=-17|noun …йқы=37|noun …кан=5|noun …кар=7|noun …кас=-12|noun …кая=-9|noun …кей=19|noun …кек=11|noun …кел=3
noun …кем=-17|noun …кен=4|noun …кеп=-8|noun …кер=27|noun …кес=-12|noun …кет=18|noun …кеу=32|noun …кею=-8|noun …кий=3
noun …киф=4|noun …кия=7|noun …кке=-9|noun …кло=-4|noun …ков=3|noun …коз=8|noun …кот=3|noun …кпе=13|noun …кпі=-10
noun …ксе=-9|noun …ксу=6|noun …кта=7|noun …кте=5|noun …ктр=6|noun …кур=-6|noun …кус=-7|noun …кше=22|noun …кші=6
noun …кын=6|noun …кім=-21|noun …кін=10|noun …кір=13|noun …кіс=-7|noun …кіт=-3|noun …кіш=12|noun …кәр=4|noun …көл=6
noun …лаб=4|noun …лад=-9|noun …лал=3|noun …лам=-6|noun …лап=-6|noun …лас=-6|noun …лат=-4|noun …лау=-14|noun …лаш=5
noun …лағ=26|noun …лақ=27|noun …лаң=22|noun …лба=-9|noun …лге=-15|noun …лгі=30|noun …лда=4|noun …лды=-7|noun …лді=-7
noun …лед=-10|noun …лей=-29|noun …лек=-12|noun …лел=-23|noun …лем=32|noun …лен=-18|noun …леп=-7|noun …лер=-4
noun …лес=15|noun …леу=-5|noun …лея=10|noun …лең=34|noun …лжа=-7|noun …лжі=-8|noun …лиг=-8|noun …лие=5|noun …лиз=7
noun …лий=5|noun …лис=-3|noun …лиф=3|noun …лиш=8|noun …лия=11|noun …лке=12|noun …лкі=12|noun …лла=14|noun …лли=-7
noun …лме=23|noun …лмы=-6|noun …лов=13|noun …лог=5|noun …лон=9|noun …лор=-16|noun …лос=5|noun …лпа=5|noun …лпы=3
noun …лра=-3|noun …лса=-5|noun …лси=8|noun …лта=-5|noun …лты=17|noun …луб=11|noun …луд=-4|noun …луш=-7|noun …луы=-8
noun …луі=-9|noun …лша=9|noun …лше=-17|noun …лшы=4|noun …лші=19|noun …лый=4|noun …лым=23|noun …лыс=24|noun …лығ=20
noun …лық=18|noun …лың=23|noun …лье=8|noun …льз=5|noun …льм=8|noun …льс=3|noun …лэк=-5|noun …ляс=-3|noun …ліг=15
noun …лік=-6|noun …лім=20|noun …лін=-7|noun …ліп=-15|noun …ліс=-5|noun …лға=14|noun …лғи=6|noun …лғы=14|noun …лқа=-5
noun …лқу=14|noun …лқы=23|noun …ләй=-4|noun …мад=-4|noun …май=-9|noun …мам=-11|noun …ман=13|noun …мар=28|noun …мас=-10
noun …мат=13|noun …мау=-8|noun …мағ=29|noun …мақ=15|noun …маң=-10|noun …мба=12|noun …мбы=6|noun …мге=-8|noun …мда=-11
noun …мде=-4|noun …мды=-7|noun …мег=20|noun …мей=9|noun …мел=3|noun …мер=15|noun …мес=-11|noun …мет=17|noun …меу=-9
noun …меш=7|noun …мид=-11|noun …мин=5|noun …мит=5|noun …мия=13|noun …мке=5|noun …мма=4|noun …мон=4|noun …мор=5
noun …мск=10|noun …мта=-8|noun …мту=-4|noun …муд=-4|noun …мур=-5|noun …мус=6|noun …муы=-4|noun …муі=9|noun …мша=6
noun …мше=-4|noun …мыд=-11|noun …мыз=-7|noun …мыл=3|noun …мын=-8|noun …мып=-12|noun …мыр=12|noun …мыс=7|noun …мян=6
noun …міз=-7|noun …мік=-8|noun …мін=-9|noun …мір=22|noun …міс=11|noun …міт=4|noun …мға=-4|noun …мұн=9|noun …мұр=-15
noun …мұт=3|noun …над=-11|noun …най=-15|noun …нал=7|noun …нан=-10|noun …нап=-16|noun …нар=27|noun …нас=-6|noun …нат=19
noun …ная=-10|noun …нағ=27|noun …нақ=12|noun …наң=-12|noun …нба=-18|noun …нбі=6|noun …нга=7|noun …нге=-11|noun …нгт=-4
noun …нгі=-18|noun …нде=-6|noun …нди=9|noun …нды=6|noun …нді=23|noun …нег=3|noun …нед=-8|noun …нез=9|noun …ней=-9
noun …нек=18|noun …нел=-4|noun …нем=-12|noun …неп=-5|noun …нер=12|noun …нес=14|noun …нет=3|noun …нең=16|noun …нза=-18
noun …ниг=9|noun …нид=-3|noun …ние=14|noun …ний=6|noun …ним=-7|noun …нит=-8|noun …ния=12|noun …нке=5|noun …нкт=5
noun …нна=3|noun …нни=5|noun …нны=-3|noun …нні=-4|noun …нов=8|noun …ноз=9|noun …нры=16|noun …нса=-8|noun …нсе=-5
noun …нсұ=-4|noun …нта=5|noun …нте=-6|noun …нтт=-9|noun …нуд=-7|noun …нут=16|noun …нуы=-7|noun …нше=-10|noun …ншы=9
noun …нші=-5|noun …ный=6|noun …нык=-5|noun …ныл=-5|noun …ным=-8|noun …нын=-16|noun …нып=-8|noun …ныс=23|noun …ныт=-5
noun …ныш=-4|noun …нығ=3|noun …нық=-27|noun …ның=-5|noun …ніг=4|noun …нік=4|noun …нім=5|noun …нін=-15|noun …ніп=-12
noun …ніш=10|noun …нің=-5|noun …нға=-13|noun …нғы=8|noun …нүй=7|noun …нұс=-6|noun …нұя=9|noun …оан=4|noun …оба=36
noun …обс=5|noun …обь=4|noun …ова=-26|noun …огы=5|noun …ода=15|noun …ожа=16|noun …оза=3|noun …озд=-5|noun …озу=-5
noun …озы=10|noun …ойд=-4|noun …ойн=8|noun …ойы=-14|noun …ойғ=-4|noun …олд=-9|noun …оли=-7|noun …олс=-13|noun …олт=10
noun …олу=-7|noun …олш=-6|noun …олы=42|noun …олғ=17|noun …олқ=10|noun …ома=-10|noun …омы=-3|noun …она=16|noun …онг=15
noun …оне=5|noun …они=4|noun …онс=7|noun …оны=-8|noun …опа=18|noun …опы=-10|noun …ора=14|noun …орг=6|noun …орк=4
noun …орл=-6|noun …орт=14|noun …ору=-5|noun …оры=8|noun …орғ=-5|noun …оса=-27|noun …осс=-10|noun …осы=-8|noun …ота=17
noun …оты=6|noun …оуы=6|noun …оце=-14|noun …оюш=-3|noun …ояд=-3|noun …оян=6|noun …ояу=-6|noun …оға=-3|noun …оғу=-8
noun …оғы=-20|noun …оқа=-13|noun …оқп=-7|noun …оқу=-13|noun …оқы=-13|noun …оңы=4|noun …оңғ=-5|noun …паж=8|noun …паз=4
noun …пал=14|noun …пан=11|noun …пап=-4|noun …пар=40|noun …пас=-21|noun …пат=13|noun …пағ=9|noun …пақ=13|noun …паң=6
noun …пби=12|noun …пек=7|noun …пел=3|noun …пен=-12|noun …пер=15|noun …пес=-8|noun …пет=8|noun …пеу=-7|noun …пиа=-19
noun …пий=3|noun …пио=-5|noun …пит=3|noun …пиқ=17|noun …пке=-6|noun …пкі=5|noun …пов=9|noun …пой=-4|noun …пор=-27
noun …пос=5|noun …ппа=11|noun …ппе=6|noun …псі=5|noun …пта=21|noun …пте=-4|noun …пты=-9|noun …пур=16|noun …пус=9
noun …пші=-6|noun …пін=29|noun …пір=19|noun …пқа=-14|noun …пқы=15|noun …пұл=5|noun …раб=10|noun …рад=-11|noun …раз=20
noun …рай=20|noun …рам=21|noun …ран=18|noun …рар=-16|noun …рас=-15|noun …рат=4|noun …рау=-6|noun …раф=5|noun …рах=-3
noun …раш=-3|noun …рағ=8|noun …рақ=13|noun …раң=-23|noun …рба=-14|noun …рбы=-4|noun …рга=-11|noun …ргі=-11|noun …рда=6
noun …рде=4|noun …рдс=-17|noun …рды=-3|noun …рді=-4|noun …реб=6|noun …рег=12|noun …ред=-7|noun …рей=4|noun …рел=-7
noun …рем=-9|noun …рен=11|noun …рер=-27|noun …рес=-4|noun …реу=14|noun …реш=4|noun …рея=11|noun …рең=18|noun …ржы=9
noun …ржі=-6|noun …рза=18|noun …рзі=-16|noun …риж=3|noun …рий=9|noun …рил=3|noun …рин=8|noun …рис=-8|noun …рит=5
noun …рих=18|noun …рия=11|noun …рке=-33|noun …ркі=3|noun …рла=-8|noun …рлы=-3|noun …рма=17|noun …рмы=-13|noun …рна=14
noun …рне=-8|noun …рны=5|noun …рні=5|noun …ров=3|noun …рон=-7|noun …рор=14|noun …рос=4|noun …рпа=-5|noun …рпі=6
noun …рса=-5|noun …рсе=4|noun …рск=9|noun …рсу=8|noun …рте=16|noun …ртк=11|noun …ртт=-4|noun …рту=-15|noun …рты=3
noun …рті=-8|noun …руа=20|noun …руг=8|noun …руд=-6|noun …руе=-9|noun …рум=13|noun …рун=-4|noun …руш=-4|noun …руы=-6
noun …руі=-11|noun …рша=15|noun …ршы=7|noun …рші=-7|noun …рыб=13|noun …рыз=10|noun …рыл=-7|noun …рым=21|noun …рын=10
noun …рып=-9|noun …рыс=18|noun …рыш=8|noun …рығ=11|noun …рық=12|noun …рың=-4|noun …рэм=4|noun …ряд=14|noun …рян=5
noun …різ=-7|noun …рік=-12|noun …ріл=-3|noun …рім=-13|noun …рін=-5|noun …ріп=-14|noun …ріс=17|noun …ріш=3|noun …рға=-7
noun …рғы=24|noun …рқа=18|noun …рқы=-11|noun …саб=5|noun …сад=-8|noun …сай=-6|noun …сал=15|noun …сам=-18|noun …сан=11
noun …сап=-4|noun …сар=31|noun …сас=-6|noun …сат=9|noun …сау=-5|noun …сағ=7|noun …саң=16|noun …сви=-3|noun …сгі=-5
noun …себ=5|noun …сег=-10|noun …сед=-7|noun …сей=14|noun …сем=3|noun …сеп=32|noun …сер=19|noun …сет=-6|noun …сеу=-8
noun …сея=-3|noun …сеқ=-4|noun …сең=-34|noun …сив=-11|noun …сид=4|noun …сие=5|noun …сит=9|noun …сия=12|noun …ска=6
noun …ске=-9|noun …скі=12|noun …сла=-20|noun …сло=-3|noun …сми=11|noun …сом=3|noun …сон=10|noun …сор=4|noun …спе=5
noun …сро=-4|noun …сса=18|noun …ссе=-4|noun …ста=12|noun …сте=33|noun …стр=15|noun …сту=-4|noun …сты=13|noun …сті=5
noun …суд=-5|noun …суе=-4|noun …суш=20|noun …суы=-8|noun …сша=15|noun …сшы=21|noun …сші=7|noun …сыл=9|noun …сым=20
noun …сын=-4|noun …сып=-13|noun …сыр=12|noun …сыт=-9|noun …сығ=7|noun …сық=-10|noun …сың=-22|noun …сіг=-4|noun …сіз=10
noun …сіл=8|noun …сім=23|noun …сін=-10|noun …сіп=17|noun …сір=-8|noun …сің=-11|noun …сқа=17|noun …сқы=-8|noun …сұс=5
noun …сөз=8|noun …таб=6|noun …тад=-14|noun …таж=7|noun …таз=13|noun …тай=-16|noun …тал=5|noun …там=20|noun …тан=15
noun …тап=-13|noun …тас=-7|noun …тау=20|noun …тағ=-12|noun …тақ=-18|noun …таң=-29|noun …тба=-33|noun …тва=7
noun …тво=5|noun …теб=7|noun …тег=21|noun …тед=-11|noun …тез=-10|noun …тей=-5|noun …тек=6|noun …тем=6|noun …теп=9
noun …тес=11|noun …тет=16|noun …тең=14|noun …тив=-9|noun …тид=-6|noun …тил=3|noun …тин=-3|noun …тип=14|noun …тит=-5
noun …тия=11|noun …тка=7|noun …тке=-10|noun …ткі=8|noun …тов=9|noun …том=3|noun …тон=7|noun …тор=19|noun …тос=4
noun …тоқ=-9|noun …тпе=-9|noun …тра=8|noun …трі=4|noun …тса=-12|noun …тсе=-17|noun …тта=-25|noun …тте=6|noun …тто=-4
noun …тты=12|noun …тті=11|noun …тут=22|noun …туш=-7|noun …туы=-7|noun …туі=5|noun …тчт=-4|noun …тша=17|noun …тшы=16
noun …тыд=-3|noun …тый=-11|noun …тым=-31|noun …тын=-3|noun …тып=-12|noun …тыр=12|noun …тыс=-6|noun …тыт=-9
noun …тығ=19|noun …тық=9|noun …тың=-4|noun …тіб=10|noun …тіг=14|noun …тід=-9|noun …тік=18|noun …тіл=-3|noun …тім=-11
noun …тін=-9|noun …тіп=4|noun …тір=-9|noun …тіс=-18|noun …тің=-4|noun …тқа=-11|noun …тқы=5|noun …түр=13|noun …уад=-9
noun …уаз=-9|noun …уал=-8|noun …уам=-29|noun …уан=7|noun …уап=9|noun …уар=15|noun …уас=-11|noun …уат=-5|noun …уақ=-10
noun …убы=4|noun …уге=-6|noun …угі=9|noun …уда=8|noun …уде=-7|noun …уды=-6|noun …уді=-6|noun …уег=5|noun …уек=4
noun …уел=-12|noun …уен=14|noun …уеп=-5|noun …ует=8|noun …ужб=3|noun …уза=6|noun …узы=20|noun …уия=4|noun …уке=12
noun …ула=9|noun …уле=11|noun …улы=4|noun …ума=9|noun …умб=4|noun …уме=-18|noun …умы=-13|noun …уна=8|noun …унд=5
noun …уни=7|noun …унт=4|noun …упі=6|noun …ура=19|noun …урд=3|noun …уре=-6|noun …урс=8|noun …уру=12|noun …уса=-18
noun …уст=-4|noun …усу=-5|noun …усы=-9|noun …ута=6|noun …уты=-11|noun …ууі=-3|noun …ухы=8|noun …уша=16|noun …уше=-4
noun …ушы=16|noun …уші=-8|noun …уыз=13|noun …уыл=19|noun …уым=14|noun …уын=-18|noun …уып=-12|noun …уыр=13|noun …уыс=-6
noun …уыт=10|noun …уыш=-8|noun …уығ=6|noun …уік=-4|noun …уіл=6|noun …уін=-7|noun …уіп=31|noun …уір=14|noun …уіш=6
noun …уға=-9|noun …уқы=-15|noun …уәс=-8|noun …уөз=-11|noun …фат=-6|noun …фен=3|noun …физ=-9|noun …фик=-5|noun …фин=-5
noun …фир=12|noun …фия=12|noun …фон=9|noun …фор=7|noun …фты=4|noun …фэр=5|noun …фқа=3|noun …хай=3|noun …хам=8
noun …хан=15|noun …хар=4|noun …хаң=16|noun …хед=4|noun …хер=8|noun …хит=13|noun …хол=-12|noun …хор=-8|noun …хшы=6
noun …хын=-5|noun …хэт=-6|noun …цей=3|noun …цеп=-12|noun …цер=7|noun …цес=16|noun …цит=8|noun …ция=13|noun …цкі=-6
noun …цуз=4|noun …час=-20|noun …чев=-3|noun …чич=3|noun …чта=-4|noun …чын=-4|noun …шад=-5|noun …шай=-11|noun …шан=8
noun …шар=23|noun …шас=-15|noun …шат=-6|noun …шау=8|noun …шағ=25|noun …шақ=13|noun …шег=17|noun …шей=-4|noun …шек=9
noun …шел=5|noun …шен=17|noun …шеп=-3|noun …шер=7|noun …шес=-4|noun …шет=-14|noun …шеу=21|noun …шке=-12|noun …шкі=18
noun …шор=-9|noun …шоу=3|noun …шпа=-11|noun …шса=-9|noun …шта=11|noun …ште=-15|noun …шты=10|noun …шул=-5|noun …шуш=-6
noun …шуі=-14|noun …шыл=3|noun …шым=-9|noun …шын=24|noun …шып=-12|noun …шыс=-21|noun …шығ=6|noun …шың=6|noun …шіг=11
noun …шік=12|noun …шім=22|noun …шін=-17|noun …шіп=-16|noun …шіс=-10|noun …шқа=17|noun …шқы=16|noun …шөп=8|noun …щес=-7
noun …ъез=-19|noun …ыбы=-6|noun …ыда=13|noun …ыды=-11|noun …ызд=5|noun …ызс=-3|noun …ызу=-6|noun …ызы=3|noun …ыйы=5
noun …ыка=9|noun …ыла=-14|noun …ыли=-3|noun …ылс=-10|noun …ылу=-10|noun …ылш=-18|noun …ылы=-6|noun …ылғ=5|noun …ылқ=-8
noun …ыма=-40|noun …ымд=14|noun …ыми=17|noun …ына=-8|noun …ынм=-4|noun …ыну=22|noun …ынш=-4|noun …ынғ=5|noun …ыпт=-9
noun …ыра=-24|noun …ырд=-7|noun …ырм=-8|noun …ырс=-6|noun …ыру=-10|noun …ыры=-3|noun …ырғ=-7|noun …ыса=-12
noun …ысу=-8|noun …ысш=-3|noun …ысы=-5|noun …ыта=-6|noun …ытт=-8|noun …ыту=-13|noun …ыты=-4|noun …ышт=22|noun …ыға=-21
noun …ығу=11|noun …ығы=-6|noun …ыңа=-7|noun …ыңы=5|noun …ыңғ=18|noun …ыңқ=-5|noun …ьге=3|noun …ьде=-3|noun …ьев=3
noun …ьеф=4|noun …ьон=20|noun …ьти=3|noun …ьюй=6|noun …ьян=15|noun …эма=15|noun …эні=5|noun …эри=6|noun …эро=9
noun …эст=5|noun …эха=4|noun …юар=4|noun …юби=3|noun …юйм=9|noun …юйі=-5|noun …юке=5|noun …юла=4|noun …юра=12
noun …юро=6|noun …юшы=-4|noun …юін=-4|noun …юға=11|noun …яда=-9|noun …яды=-3|noun …язі=3|noun …яла=11|noun …яли=4
noun …яны=-4|noun …яні=4|noun …яры=6|noun …яси=12|noun …ясы=-8|noun …яты=-3|noun …яул=-4|noun …яшы=5|noun …яға=-8
noun …яғы=-8|noun …яңа=-6|noun …ібі=5|noun …ігу=-16|noun …ігі=-5|noun …іде=-5|noun …іді=-4|noun …іен=3|noun …іжі=3
noun …ізб=-7|noun …ізд=-9|noun …ізе=-5|noun …ізл=-4|noun …ізу=-6|noun …іке=-5|noun …ікс=-3|noun …ікт=-6|noun …ікі=-4
noun …ілд=16|noun …ілж=-7|noun …ілс=-11|noun …ілт=5|noun …ілу=-7|noun …ілі=-18|noun …іма=10|noun …імг=5|noun …імд=17
noun …іме=13|noun …імі=3|noun …інг=-16|noun …інд=4|noun …іне=-5|noun …іни=17|noun …іну=-12|noun …інш=-10|noun …іні=-4
noun …іпт=-7|noun …ірд=-7|noun …іре=-7|noun …ірк=-4|noun …ірт=10|noun …ірі=4|noun …ісг=-3|noun …іск=7|noun …ісу=8
noun …ісі=10|noun …ітк=4|noun …ітт=-4|noun …іту=28|noun …іше=34|noun …ішт=-3|noun …іші=11|noun …іңг=12|noun …іңд=-11
noun …іңе=-17|noun …ғад=-16|noun …ғаз=-11|noun …ғай=20|noun …ғал=-13|noun …ғам=18|noun …ған=-7|noun …ғар=19
noun …ғас=-32|noun …ғат=9|noun …ғаш=4|noun …ғая=-9|noun …ғағ=7|noun …ғақ=25|noun …ғаң=5|noun …ғза=20|noun …ғни=9
noun …ғол=7|noun …ғуа=10|noun …ғуы=-4|noun …ғыз=15|noun …ғыл=-25|noun …ғым=5|noun …ғын=6|noun …ғып=-17|noun …ғыр=8
noun …ғыс=15|noun …ғыт=14|noun …ғың=-5|noun …ғұн=7|noun …қаб=6|noun …қад=-11|noun …қаз=13|noun …қай=-9|noun …қал=6
noun …қан=-12|noun …қап=18|noun …қар=10|noun …қас=-8|noun …қат=21|noun …қау=-6|noun …қаш=10|noun …қет=3|noun …қор=-15
noun …қпа=11|noun …қса=-6|noun …қсу=13|noun …қсы=22|noun …қта=8|noun …қуш=-8|noun …қша=23|noun …қыд=-5|noun …қыз=-7
noun …қыл=-11|noun …қым=-6|noun …қын=6|noun …қып=-11|noun …қыр=-19|noun …қыс=-12|noun …қыт=14|noun …қығ=9|noun …қық=11
noun …ққа=-12|noun …ққы=14|noun …қүй=6|noun …құм=5|noun …ңай=5|noun …ңағ=-3|noun …ңба=-6|noun …ңбе=-6|noun …ңге=30
noun …ңгу=5|noun …ңгі=5|noun …ңда=-14|noun …ңді=-15|noun …ңес=17|noun …ңеш=-4|noun …ңке=12|noun …ңла=-3|noun …ңлы=7
noun …ңлі=-5|noun …ңна=-3|noun …ңше=-8|noun …ңыз=-16|noun …ңым=-8|noun …ңын=-12|noun …ңыр=6|noun …ңіз=7|noun …ңіл=3
noun …ңін=-12|noun …ңіп=-12|noun …ңір=17|noun …ңіс=12|noun …ңға=-18|noun …ңқа=4|noun …ңқы=6|noun …үбе=-4|noun …үбі=10
noun …үбә=-5|noun …үзе=-8|noun …үзу=6|noun …үзі=4|noun …үйе=15|noun …үйі=10|noun …үлг=-9|noun …үлд=-6|noun …үлк=10
noun …үлі=12|noun …үмк=-8|noun …үмы=-3|noun …үнг=-6|noun …үни=4|noun …үрг=-3|noun …үре=-23|noun …үрк=5|noun …үрл=-8
noun …үрм=-10|noun …үру=-10|noun …үрі=-11|noun …үсе=-15|noun …үск=-7|noun …үст=-7|noun …үсу=-7|noun …үсі=13
noun …үту=-7|noun …үті=-6|noun …үше=13|noun …үшт=-7|noun …ұзу=-4|noun …ұзы=3|noun …ұйы=-11|noun …ұла=-13|noun …ұлт=6
noun …ұлу=27|noun …ұма=-4|noun …ұмд=-12|noun …ұмы=-20|noun …ұнд=-3|noun …ұну=6|noun …ұны=21|noun …ұра=-5|noun …ұрд=-4
noun …ұри=-12|noun …ұрл=-9|noun …ұрм=-6|noun …ұрс=-11|noun …ұрт=17|noun …ұру=-14|noun …ұры=28|noun …ұрғ=-16
noun …ұса=9|noun …ұта=9|noun …ұтт=-7|noun …ұят=-4|noun …ұяғ=4|noun …ұға=22|noun …ұғу=-4|noun …ұғы=8|noun …ұқы=-13
noun …һар=14|noun …әби=-3|noun …әде=16|noun …әйб=-4|noun …әкс=-12|noun …әли=4|noun …әлі=-10|noun …әнд=20|noun …әне=10
noun …әни=3|noun …әні=20|noun …әре=7|noun …әрж=-4|noun …әру=-7|noun …әрі=21|noun …әсе=-5|noun …әск=-7|noun …әул=-5
noun …әуі=-5|noun …өбе=9|noun …өбі=17|noun …өге=-7|noun …өгі=9|noun …өде=6|noun …өзд=-7|noun …өзі=-4|noun …өке=4
noun …өкі=-5|noun …өле=-8|noun …өлу=-4|noun …өлі=-5|noun …өме=-3|noun …өне=6|noun …өні=4|noun …өпе=-11|noun …өра=-22
noun …өрд=-8|noun …өре=20|noun …өрт=12|noun …өру=-14|noun …өрі=10|noun …өсе=-6|noun …өше=9|noun …өшу=-3|optative=6
optative after n=15|optative after t=6|optative after z=-9|optative after а=-25|optative after г=-8
optative after е=-4|optative after л=22|optative after о=-9|optative after р=15|optative after я=24
optative after ғ=-4|optative after ү=-8|optative after ұ=-5|optative length 2=5|optative length 3=11
optative length 4=-12|optative length 5=-4|optative length 6=11|optative length 7=-7|optative then end=6|ordinal=14
ordinal after t=6|ordinal after г=-3|ordinal after й=3|ordinal after к=-6|ordinal after р=-6|ordinal after і=14
ordinal after ұ=7|ordinal length 3=13|ordinal length 4=3|ordinal then dative=7|ordinal then end=16
ordinal then genitive=7|ordinal then his=5|ordinal then my=12|ordinal then plural=-6|our=7|our after n=13
our after t=8|our after z=-3|our after а=-16|our after г=18|our after е=-18|our after й=9|our after л=22
our after п=10|our after р=-4|our after у=5|our after я=12|our after і=5|our length 2=-8|our length 3=5
our length 4=10|our length 5=9|our length 7=5|our then ablative=9|our then accusative=17|our then dative=13
our then equative=7|our then genitive=16|our then instrumental=6|our then locative=7|our then particle=3|particle=5
particle after n=8|particle after t=26|particle after z=5|particle after а=14|particle after е=-18
particle after и=-11|particle after й=-9|particle after п=-10|particle after р=-7|particle after у=10
particle after ы=4|particle after қ=-14|particle after ұ=-6|particle length 2=-28|particle length 3=12
particle length 4=26|particle length 5=-13|particle then end=5|passive after t=5|passive after z=15|passive after б=18
passive after и=13|passive after й=18|passive after к=-14|passive after о=-9|passive after п=-6|passive after р=20
passive after я=-5|passive after і=-5|passive after ғ=15|passive after қ=-26|passive after ү=-9|passive after ұ=-11
passive after ә=-5|passive after ө=-7|passive length 2=-13|passive length 3=10|passive length 5=6|passive length 6=6
passive then agent=5|passive then causative=-11|passive then causative2=-7|passive then conditional=3
passive then conditionalPerson=-4|passive then converbA=-10|passive then converbP=5|passive then converbUntil=-3
passive then desire=-9|passive then end=-13|passive then imperative=-6|passive then intention=12
passive then negation=14|passive then negativeFuture=7|passive then optative=4|passive then past=4
passive then pastParticiple=14|passive then pastPerson=-7|passive then perfectPerson=16|passive then present=7
passive then presentParticiple=6|passive then presentPerson=3|passive then reciprocal=-9|passive then reflexive=-6
passive then unfinished=13|passive then verbalNoun=12|past=7|past after n=-9|past after t=12|past after z=10
past after а=7|past after г=-5|past after е=7|past after и=10|past after й=3|past after к=23|past after л=8
past after р=8|past after у=4|past after ы=17|past after я=-6|past after қ=-4|past length 2=24|past length 3=29
past length 4=12|past length 5=8|past length 6=-5|past then end=7|pastParticiple=12|pastParticiple after n=8
pastParticiple after t=14|pastParticiple after й=12|pastParticiple after к=10|pastParticiple after л=4
pastParticiple after о=6|pastParticiple after п=14|pastParticiple after р=8|pastParticiple after у=14
pastParticiple after ы=24|pastParticiple after я=8|pastParticiple after і=7|pastParticiple after қ=5
pastParticiple after ұ=6|pastParticiple after ө=13|pastParticiple length 2=34|pastParticiple length 3=21
pastParticiple length 4=-6|pastParticiple length 5=-8|pastParticiple length 6=9|pastParticiple length 7=5
pastParticiple then ablative=15|pastParticiple then accusative=-9|pastParticiple then dative=23
pastParticiple then end=10|pastParticiple then equative=16|pastParticiple then genitive=-3|pastParticiple then his=14
pastParticiple then instrumental=5|pastParticiple then located=9|pastParticiple then locative=17
pastParticiple then our=4|pastParticiple then particle=20|pastParticiple then person=7|pastParticiple then plural=32
pastPerson=-4|pastPerson after n=-11|pastPerson after t=-4|pastPerson after а=20|pastPerson after б=-3
pastPerson after е=9|pastPerson after и=7|pastPerson after к=-7|pastPerson after л=11|pastPerson after і=11
pastPerson after қ=-5|pastPerson after ү=-5|pastPerson length 2=43|pastPerson length 3=4|pastPerson length 5=-4
pastPerson length 6=-4|pastPerson length 7=-5|pastPerson then end=-4|perfectPerson=12|perfectPerson after n=13
perfectPerson after t=10|perfectPerson after л=4|perfectPerson after о=-10|perfectPerson after р=4
perfectPerson after у=-5|perfectPerson after ғ=10|perfectPerson length 2=-11|perfectPerson length 3=28
perfectPerson length 5=-17|perfectPerson length 6=-9|perfectPerson then end=12|person after n=-13|person after t=-16
person after а=-11|person after е=-7|person after й=-8|person after к=-17|person after л=-13|person after о=-11
person after п=5|person after қ=5|person after ә=-6|person length 2=-16|person length 3=-14|person length 4=-3
person length 5=-9|person length 6=-6|person length 7=-6|plural=12|plural after n=8|plural after t=15
plural after z=12|plural after а=12|plural after б=11|plural after г=5|plural after е=13|plural after и=10
plural after й=19|plural after к=10|plural after л=16|plural after п=16|plural after р=14|plural after у=17
plural after ы=18|plural after я=12|plural after і=12|plural after қ=11|plural after ү=6|plural after ұ=-6
plural after ә=5|plural length 2=21|plural length 3=19|plural length 4=13|plural length 5=11|plural length 6=13
plural length 7=12|plural then ablative=15|plural then accusative=20|plural then dative=10|plural then end=9
plural then equative=3|plural then genitive=14|plural then his=14|plural then instrumental=13|plural then located=16
plural then locative=13|plural then my=4|plural then our=15|plural then person=-17|plural then your=8
plural then yours=18|present=12|present after n=-4|present after t=10|present after z=8|present after а=9
present after б=7|present after г=12|present after е=12|present after и=6|present after й=8|present after л=6
present after о=-17|present after п=-8|present after р=11|present after у=18|present after ғ=10|present after қ=13
present length 2=30|present length 3=11|present length 5=9|present length 7=9|present then end=12|presentParticiple=12
presentParticiple after n=-8|presentParticiple after t=15|presentParticiple after z=13|presentParticiple after а=12
presentParticiple after б=-8|presentParticiple after г=6|presentParticiple after е=14|presentParticiple after и=-20
presentParticiple after й=8|presentParticiple after к=-14|presentParticiple after л=11|presentParticiple after п=-20
presentParticiple after р=17|presentParticiple after у=-4|presentParticiple after я=3|presentParticiple after ғ=15
presentParticiple length 2=33|presentParticiple length 3=17|presentParticiple length 4=5|presentParticiple length 7=-4
presentParticiple then end=16|presentParticiple then his=17|presentParticiple then located=-15
presentParticiple then locative=-14|presentParticiple then my=5|presentParticiple then our=9
presentParticiple then particle=18|presentParticiple then plural=10|presentParticiple then your=-14|presentPerson=8
presentPerson after n=8|presentPerson after z=-5|presentPerson after а=18|presentPerson after б=15
presentPerson after г=3|presentPerson after е=13|presentPerson after к=-19|presentPerson after у=14
presentPerson after ю=-6|presentPerson after ғ=-6|presentPerson after ү=-15|presentPerson length 2=13
presentPerson length 3=7|presentPerson length 5=-5|presentPerson length 6=-4|presentPerson length 7=4
presentPerson then end=8|reciprocal=-4|reciprocal after n=-4|reciprocal after б=-13|reciprocal after г=-4
reciprocal after е=-6|reciprocal after и=-5|reciprocal after л=7|reciprocal after о=-7|reciprocal after р=-5
reciprocal after у=-8|reciprocal after э=-5|reciprocal after я=-4|reciprocal after ғ=-5|reciprocal after қ=-4
reciprocal after ү=-7|reciprocal after ұ=-5|reciprocal after ә=-15|reciprocal after ө=-7|reciprocal length 2=-8
reciprocal length 3=-4|reciprocal length 6=-9|reciprocal length 7=4|reciprocal then agent=-21
reciprocal then causative=-5|reciprocal then conditional=-10|reciprocal then converbA=-8|reciprocal then converbP=11
reciprocal then desire=14|reciprocal then end=-16|reciprocal then futureParticiple=10|reciprocal then imperative=-12
reciprocal then negation=-3|reciprocal then passive=-3|reciprocal then past=-5|reciprocal then pastParticiple=8
reciprocal then pastPerson=-14|reciprocal then present=4|reciprocal then presentParticiple=-10
reciprocal then presentPerson=22|reciprocal then verbalNoun=8|reflexive=-5|reflexive after t=-3|reflexive after а=-4
reflexive after г=-5|reflexive after е=-6|reflexive after й=-9|reflexive after к=-9|reflexive after л=10
reflexive after о=-8|reflexive after п=-8|reflexive after э=-4|reflexive after я=-5|reflexive after ғ=-4
reflexive after қ=-9|reflexive after ү=-8|reflexive after ұ=-5|reflexive after ә=-12|reflexive after ө=-10
reflexive length 2=-11|reflexive length 3=-4|reflexive length 4=-5|reflexive length 5=-3|reflexive length 6=-4
reflexive then agent=-12|reflexive then causative=-4|reflexive then conditional=-22|reflexive then converbA=-6
reflexive then converbP=14|reflexive then converbWithout=9|reflexive then desire=-11|reflexive then end=-8
reflexive then futureParticiple=-12|reflexive then imperative=-3|reflexive then intention=-5|reflexive then negation=9
reflexive then negativeFuture=5|reflexive then past=9|reflexive then pastParticiple=14|reflexive then pastPerson=-11
reflexive then present=23|reflexive then presentParticiple=4|reflexive then presentPerson=-8
reflexive then reciprocal=-9|reflexive then reflexive=-4|reflexive then unfinished=6|reflexive then verbalNoun=-11
temporal=-6|temporal after n=17|temporal after t=-11|temporal after z=-7|temporal after а=-4|temporal after е=-5
temporal after и=-8|temporal after л=-6|temporal after о=-8|temporal after п=-6|temporal after ы=-7
temporal after я=-10|temporal after і=-7|temporal after қ=-5|temporal length 2=-12|temporal length 3=-5
temporal length 4=-9|temporal length 5=-4|temporal length 6=-4|temporal then ablative=-7|temporal then accusative=-7
temporal then dative=-7|temporal then end=-6|temporal then genitive=-6|temporal then his=-4
temporal then instrumental=-4|temporal then locative=-11|temporal then my=-5|temporal then ordinal=3
temporal then plural=-4|unfinished=17|unfinished after t=7|unfinished after а=6|unfinished after о=-6
unfinished after қ=6|unfinished length 3=15|unfinished then ablative=22|unfinished then end=-7
unfinished then genitive=-4|unfinished then plural=5|verb ends nt=-4|verb ends nz=-9|verb ends nа=-4|verb ends nб=-7
verb ends nг=-5|verb ends nе=-5|verb ends nй=3|verb ends nк=-13|verb ends nо=-11|verb ends nу=-6|verb ends nғ=-4
verb ends nқ=-4|verb ends nү=-3|verb ends nұ=-12|verb ends nә=-9|verb ends tn=-13|verb ends tz=-7|verb ends tи=4
verb ends tк=-6|verb ends tл=-13|verb ends tо=-9|verb ends tп=-8|verb ends tр=-16|verb ends tу=10|verb ends tэ=-8
verb ends tю=-9|verb ends tя=-5|verb ends tғ=-7|verb ends tқ=-7|verb ends tү=-8|verb ends tұ=-6|verb ends tә=-7
verb ends tө=-7|verb ends zn=-12|verb ends zа=-14|verb ends zб=-7|verb ends zг=-9|verb ends zи=29|verb ends zл=5
verb ends zо=-11|verb ends zы=-5|verb ends zі=-5|verb ends zғ=-10|verb ends zұ=-5|verb ends zә=-9|verb ends zө=-10
verb ends аz=4|verb ends аб=7|verb ends аг=-15|verb ends ае=-3|verb ends ак=-4|verb ends ал=7|verb ends ао=-3
verb ends ау=-7|verb ends ая=13|verb ends ағ=-4|verb ends ақ=-8|verb ends бn=-3|verb ends бt=-4|verb ends ба=-14
verb ends бе=-11|verb ends би=-6|verb ends бл=-4|verb ends бо=-9|verb ends бр=5|verb ends бы=-6|verb ends бэ=-3
verb ends бі=-11|verb ends бғ=-9|verb ends бү=-5|verb ends бұ=-4|verb ends бә=-16|verb ends бө=-4|verb ends гt=-6
verb ends га=-15|verb ends ге=-6|verb ends го=-6|verb ends гр=-5|verb ends гі=-6|verb ends гү=-9|verb ends гө=-11
verb ends еn=-4|verb ends еt=5|verb ends еа=-6|verb ends ей=-4|verb ends ек=-5|verb ends ел=12|verb ends ер=5
verb ends еу=3|verb ends иn=-16|verb ends иt=-5|verb ends иz=-9|verb ends иа=-12|verb ends иб=-4|verb ends иг=-8
verb ends ие=-7|verb ends ии=-5|verb ends ий=-8|verb ends ик=-7|verb ends ил=-6|verb ends ио=-16|verb ends ип=-10
verb ends ир=-5|verb ends иы=-10|verb ends ия=-4|verb ends иі=4|verb ends иғ=-9|verb ends йn=-10|verb ends йt=9
verb ends йz=-5|verb ends йа=-4|verb ends йб=-3|verb ends йг=-6|verb ends йе=-7|verb ends йй=-4|verb ends йк=-3
verb ends йл=-9|verb ends йо=-4|verb ends йп=-9|verb ends йі=-6|verb ends йғ=-5|verb ends йқ=-13|verb ends кt=-5
verb ends ка=-4|verb ends ке=-11|verb ends ки=4|verb ends ко=-7|verb ends кп=-9|verb ends кр=-9|verb ends кі=-7
verb ends кү=-12|verb ends кә=-17|verb ends кө=-19|verb ends лn=-8|verb ends лt=-6|verb ends лz=-8|verb ends ла=3
verb ends лг=-13|verb ends ли=-7|verb ends лй=-3|verb ends лк=-12|verb ends лл=-10|verb ends ло=-7|verb ends лю=-4
verb ends лғ=-9|verb ends лқ=-9|verb ends лө=-5|verb ends оn=-9|verb ends оz=12|verb ends оа=-6|verb ends ог=-3
verb ends ой=14|verb ends ок=-5|verb ends ол=17|verb ends оп=-5|verb ends ор=-19|verb ends оэ=-6|verb ends оя=3
verb ends оғ=6|verb ends оқ=19|verb ends пt=-4|verb ends пz=-3|verb ends па=-6|verb ends пб=-6|verb ends пе=-5
verb ends пи=-6|verb ends пк=-5|verb ends по=-12|verb ends пп=-5|verb ends пу=-9|verb ends пі=-8|verb ends пқ=-4
verb ends пұ=-6|verb ends пә=-8|verb ends рn=-12|verb ends рt=3|verb ends рz=-6|verb ends ра=4|verb ends рб=-7
verb ends рг=-5|verb ends ре=-8|verb ends рй=-11|verb ends рк=-5|verb ends рл=-3|verb ends ро=-9|verb ends рп=-6
verb ends ру=-9|verb ends ры=-3|verb ends рэ=-5|verb ends ря=-7|verb ends рғ=-5|verb ends рқ=5|verb ends рө=-4
verb ends уn=-11|verb ends уt=-4|verb ends уz=-6|verb ends уа=-15|verb ends уе=-6|verb ends ул=-3|verb ends уп=-4
verb ends ур=-17|verb ends уы=-4|verb ends уі=-6|verb ends уғ=-4|verb ends ыб=-6|verb ends ый=-3|verb ends ык=-3
verb ends ыл=-3|verb ends ып=-7|verb ends ыр=12|verb ends ығ=6|verb ends эn=-9|verb ends эt=-9|verb ends эр=-6
verb ends юt=-8|verb ends юк=-5|verb ends юл=-4|verb ends юр=-17|verb ends юғ=-3|verb ends яn=-3|verb ends яt=-3
verb ends ял=-5|verb ends яғ=-3|verb ends яқ=-6|verb ends іt=8|verb ends іz=17|verb ends іб=-6|verb ends іг=3
verb ends іе=-3|verb ends ік=6|verb ends іл=3|verb ends іп=-14|verb ends ір=11|verb ends іө=-4|verb ends ғn=-9
verb ends ғt=-11|verb ends ғz=-5|verb ends ға=-5|verb ends ғо=-6|verb ends ғу=-5|verb ends ғы=-3|verb ends ғұ=-8
verb ends қt=-5|verb ends қа=-9|verb ends қи=-17|verb ends қо=-11|verb ends қп=-4|verb ends қу=29|verb ends қы=-9
verb ends ққ=-3|verb ends құ=-10|verb ends үn=-10|verb ends үt=14|verb ends үz=-20|verb ends үг=-12|verb ends үй=13
verb ends үк=-12|verb ends үл=-8|verb ends үп=3|verb ends үр=10|verb ends ұn=-4|verb ends ұt=-13|verb ends ұz=15
verb ends ұб=-4|verb ends ұй=7|verb ends ұл=-19|verb ends ұр=10|verb ends ұя=-6|verb ends ұғ=15|verb ends әn=-18
verb ends әt=-14|verb ends әz=-9|verb ends әб=-16|verb ends әй=-8|verb ends әк=-16|verb ends әл=-14|verb ends әр=-26
verb ends өn=-12|verb ends өt=24|verb ends өz=-17|verb ends өб=-4|verb ends өг=6|verb ends өй=-4|verb ends өк=-13
verb ends өл=22|verb ends өп=5|verb ends өр=11|verb length 2=-4|verb length 3=4|verb length 7=-3|verb syllables 4=-4
verb …аба=-4|verb …абу=-7|verb …абы=-6|verb …абғ=-9|verb …ава=-5|verb …аве=-13|verb …аге=-9|verb …агр=-5|verb …ада=-5
verb …адж=-7|verb …адо=-5|verb …адғ=-6|verb …аев=4|verb …ажа=-6|verb …аже=-12|verb …ажы=4|verb …аза=-4|verb …азб=-6
verb …азу=-4|verb …азі=-12|verb …аин=-5|verb …айа=-4|verb …айд=-10|verb …айе=-3|verb …айс=-4|verb …айт=8|verb …айғ=-4
verb …айқ=-10|verb …ака=-8|verb …алг=-5|verb …алж=-4|verb …алм=-5|verb …алс=-4|verb …алт=13|verb …алы=-5|verb …аль=-3
verb …алғ=-8|verb …алқ=-4|verb …ама=-5|verb …аме=-4|verb …ами=-3|verb …ана=4|verb …анб=-6|verb …анд=-4|verb …анж=-3
verb …ани=-7|verb …анс=-6|verb …ант=-6|verb …ану=-6|verb …анш=-4|verb …аны=8|verb …анғ=-4|verb …апа=-4|verb …апу=-6
verb …апш=-6|verb …апқ=-3|verb …ара=16|verb …арг=-5|verb …ари=-5|verb …арл=-8|verb …арм=-5|verb …арс=-6|verb …арт=26
verb …ару=-15|verb …арш=-9|verb …арқ=-16|verb …аса=15|verb …аси=-3|verb …аск=-3|verb …аст=-11|verb …асу=-7
verb …асқ=-11|verb …ата=-25|verb …ате=-6|verb …атк=-4|verb …ато=-8|verb …атр=-3|verb …атс=-3|verb …атч=3|verb …атш=-5
verb …атқ=-4|verb …ауа=-21|verb …ауд=-5|verb …ауы=-9|verb …ауі=-19|verb …ауғ=-4|verb …афт=-5|verb …аха=-8
verb …аша=-11|verb …ашо=-4|verb …аяс=-17|verb …аға=-9|verb …ағд=-11|verb …ағұ=-5|verb …ақа=-10|verb …ақс=-13
verb …ақт=-4|verb …ақш=-9|verb …ақы=-5|verb …аңб=-3|verb …аңд=-9|verb …аңт=-11|verb …аңғ=-4|verb …аңқ=-6|verb …аһа=-6
verb …бай=3|verb …бал=-9|verb …бам=-5|verb …бан=-5|verb …бар=-9|verb …бас=-9|verb …бат=-9|verb …бағ=-3|verb …бақ=-7
verb …бда=-4|verb …бде=-18|verb …без=-4|verb …бей=13|verb …бек=4|verb …бел=-5|verb …беп=7|verb …бер=18|verb …бес=-3
verb …бет=-11|verb …бие=-4|verb …бий=-4|verb …бин=-13|verb …биғ=-7|verb …блы=-4|verb …бол=-13|verb …бри=-3
verb …бус=-4|verb …буы=-8|verb …был=-7|verb …быр=-12|verb …бық=-14|verb …біл=-3|verb …бір=-8|verb …біш=-3|verb …вад=-3
verb …вай=4|verb …вед=4|verb …вен=-4|verb …вес=-4|verb …вет=-14|verb …вий=-4|verb …вто=-3|verb …гал=-25|verb …гге=-4
verb …гез=-5|verb …гел=-8|verb …ген=-5|verb …гер=9|verb …гес=-3|verb …геш=-3|verb …гий=-7|verb …год=-3|verb …гто=-3
verb …гыр=-3|verb …гіз=17|verb …гіл=-23|verb …гім=-8|verb …гіс=-3|verb …гің=8|verb …даг=-4|verb …дад=-4|verb …дай=-9
verb …дал=-19|verb …дам=-5|verb …дан=14|verb …дар=8|verb …дас=11|verb …дат=-5|verb …дау=-4|verb …дағ=-3|verb …дақ=-6
verb …ддо=-3|verb …дед=-4|verb …дей=-8|verb …дек=-3|verb …дел=-20|verb …дем=-6|verb …ден=-3|verb …дер=-3|verb …дес=5
verb …деш=-19|verb …дең=-5|verb …джа=-5|verb …дже=-3|verb …дзо=-6|verb …дий=-5|verb …дия=8|verb …дле=-5|verb …дов=5
verb …доз=3|verb …дот=-7|verb …дре=-6|verb …дуз=-4|verb …дыд=-3|verb …дыз=-4|verb …дыр=14|verb …дың=-4|verb …діз=26
verb …діл=-4|verb …дір=21|verb …дқа=4|verb …еат=-8|verb …еба=-7|verb …ебе=-21|verb …еби=-9|verb …ебн=-3|verb …ебо=-3
verb …еве=-10|verb …еге=-10|verb …его=-4|verb …еде=-11|verb …едж=-3|verb …едо=-3|verb …едр=-8|verb …езг=-5
verb …езд=10|verb …езе=-5|verb …езм=-3|verb …езі=11|verb …ейд=-7|verb …ейе=-5|verb …ейк=3|verb …ейл=-3|verb …ейн=-11
verb …ейс=-11|verb …ейт=15|verb …ейі=-5|verb …еке=-6|verb …екс=-6|verb …екш=-12|verb …екі=-3|verb …елг=-14
verb …елд=-4|verb …еле=-5|verb …елк=-11|verb …елл=5|verb …елт=6|verb …ема=-5|verb …емд=-3|verb …еме=-10|verb …еми=-3
verb …емт=-3|verb …ена=-3|verb …енг=-3|verb …енд=-3|verb …ене=-6|verb …енж=3|verb …ени=-14|verb …енр=5|verb …енш=-4
verb …ера=-11|verb …ере=-8|verb …ерк=6|verb …ерм=-7|verb …еро=-4|verb …ерп=-6|verb …ерт=22|verb …еру=-3|verb …ерш=4
verb …еса=-7|verb …есе=-13|verb …есм=-11|verb …есп=-6|verb …ест=-3|verb …есу=-11|verb …ета=-16|verb …ете=-16
verb …етк=-4|verb …етн=-4|verb …етп=-3|verb …ету=-5|verb …еуг=-3|verb …еуд=-4|verb …еуе=-3|verb …еуі=-5|verb …еха=-5
verb …еше=-8|verb …еңб=-4|verb …еңг=-8|verb …еңд=-7|verb …еңе=16|verb …еңк=-11|verb …еңі=6|verb …жаз=-5|verb …жай=6
verb …жал=-4|verb …жам=-3|verb …жар=-6|verb …жас=-6|verb …жақ=-21|verb …жда=-6|verb …жен=-3|verb …жет=-30|verb …жол=-5
verb …жыл=-5|verb …жыт=-8|verb …жір=-9|verb …жүз=-3|verb …зад=-12|verb …зай=12|verb …зам=3|verb …зан=-3|verb …зар=-16
verb …зая=3|verb …зақ=3|verb …збе=-4|verb …зге=-3|verb …зда=-7|verb …зет=-12|verb …зең=-9|verb …зий=-6|verb …змұ=-3
verb …зне=-4|verb …зод=-4|verb …зшө=-4|verb …зык=-3|verb …зыл=-10|verb …зым=-3|verb …зын=-5|verb …зығ=-5|verb …зық=18
verb …зік=7|verb …зіл=-6|verb …зім=-12|verb …зін=-6|verb …зға=22|verb …зғы=-5|verb …иад=-11|verb …иал=-14|verb …иба=-6
verb …ибр=5|verb …иве=-4|verb …иге=-3|verb …ида=-5|verb …иде=-5|verb …иет=-27|verb …иза=-3|verb …ика=-3|verb …иле=17
verb …илл=-8|verb …има=-7|verb …име=-7|verb …имс=-3|verb …ина=17|verb …инг=-5|verb …ине=-4|verb …ини=5|verb …инк=-3
verb …ион=-11|verb …ипе=-4|verb …ирд=-3|verb …ире=-8|verb …иса=-4|verb …исс=-4|verb …ист=-5|verb …ита=-5|verb …итв=-4
verb …ите=-7|verb …ито=-5|verb …итр=-7|verb …иту=-5|verb …иха=-4|verb …ице=-4|verb …иыл=-6|verb …иын=-5|verb …июл=-4
verb …ияд=-4|verb …иял=-6|verb …ияғ=-3|verb …ияқ=-7|verb …иік=-3|verb …иім=15|verb …иін=-4|verb …иіс=4|verb …иің=10
verb …иға=-4|verb …йба=-5|verb …йбі=-4|verb …йбө=-3|verb …йгү=-6|verb …йда=-14|verb …йде=-3|verb …йел=-3|verb …йен=-4
verb …йжа=-4|verb …йке=-6|verb …йла=10|verb …йле=21|verb …йма=-6|verb …йме=-7|verb …йна=8|verb …йне=-4|verb …йны=-4
verb …йоз=3|verb …йре=-9|verb …йсі=-5|verb …йта=-16|verb …йте=-6|verb …йто=-3|verb …йту=3|verb …йты=-3|verb …йті=-4
verb …йфэ=-5|verb …йха=-4|verb …йыл=-9|verb …йып=-5|verb …йыр=12|verb …йыс=-5|verb …йық=-31|verb …йың=5|verb …йіз=5
verb …йік=6|verb …йін=15|verb …йіс=3|verb …йға=-3|verb …йқа=29|verb …йқы=-3|verb …кад=-3|verb …кай=9|verb …кан=-14
verb …кап=-4|verb …кар=-16|verb …кас=-4|verb …кей=6|verb …кел=29|verb …кер=-8|verb …кес=-4|verb …кеу=-5|verb …кий=-4
verb …кин=-3|verb …кла=-10|verb …кме=-7|verb …кмй=3|verb …ков=14|verb …кпе=-3|verb …кпі=-4|verb …кра=-4|verb …кса=-3
verb …кст=-3|verb …кте=-9|verb …кто=-8|verb …кур=8|verb …кіз=38|verb …кіл=-13|verb …кім=-9|verb …кін=17|verb …кіт=20
verb …кіш=4|verb …кіө=-4|verb …кқо=-3|verb …кәс=-20|verb …көд=5|verb …лав=-7|verb …лаг=-14|verb …лай=-11|verb …лам=-15
verb …лан=-4|verb …лар=-4|verb …лас=15|verb …лат=-17|verb …лах=-4|verb …лаш=6|verb …лақ=-4|verb …лба=-7|verb …лбе=-9
verb …лгі=-12|verb …лгө=-3|verb …лда=20|verb …лды=-4|verb …лді=-4|verb …лед=4|verb …лей=-9|verb …лек=-11|verb …лем=-8
verb …лен=25|verb …лер=-3|verb …лет=-24|verb …леу=19|verb …лең=-7|verb …лжа=-4|verb …лжі=-5|verb …лие=-3|verb …лиз=-4
verb …лий=-6|verb …лик=-4|verb …лин=-7|verb …лио=-4|verb …лиш=7|verb …лищ=-4|verb …лке=-13|verb …лла=-20|verb …лле=-6
verb …лме=-7|verb …лмы=-6|verb …лов=6|verb …лод=-6|verb …лпа=-12|verb …лсе=-12|verb …лсы=-3|verb …лсі=-4|verb …лта=-27
verb …луа=-4|verb …лфа=-6|verb …лха=-7|verb …лхо=-4|verb …лше=-4|verb …лшы=-10|verb …лшө=-4|verb …лым=-11|verb …лын=-6
verb …лып=-7|verb …лыс=-7|verb …лық=-11|verb …льг=-4|verb …льо=-4|verb …лік=11|verb …лім=-9|verb …лін=7|verb …ліп=-5
verb …ліс=-10|verb …лің=-6|verb …лға=-4|verb …лғы=-7|verb …лқа=-10|verb …лөн=-6|verb …мад=-3|verb …мае=-3|verb …май=-3
verb …мал=-3|verb …мар=-13|verb …мас=-16|verb …мат=-13|verb …маш=-19|verb …мба=-6|verb …мбе=-8|verb …мбы=-6
verb …мбұ=-4|verb …мда=-5|verb …мде=4|verb …мед=-5|verb …мек=7|verb …мен=-6|verb …меп=-6|verb …мер=-30|verb …мес=-5
verb …мид=-3|verb …мий=-4|verb …мик=-4|verb …мим=-7|verb …мин=-5|verb …мит=-11|verb …мкі=-8|verb …мми=-4|verb …мол=-12
verb …мпі=-3|verb …мса=8|verb …мсе=-3|verb …мсі=-10|verb …мта=-6|verb …мти=5|verb …мты=-13|verb …мха=-3|verb …мыз=-5
verb …мыр=-7|verb …мыт=25|verb …мэр=-3|verb …міе=-3|verb …міз=-4|verb …міт=5|verb …мқо=-3|verb …мұн=-3|verb …мұр=-7
verb …над=-4|verb …наз=-9|verb …нал=26|verb …нам=-6|verb …нан=-11|verb …нар=-10|verb …нат=24|verb …нақ=-4|verb …нба=-7
verb …нбе=-8|verb …нбо=-5|verb …нбұ=-12|verb …нга=-5|verb …нге=-5|verb …нгт=-4|verb …нда=7|verb …нде=4|verb …ндж=-3
verb …ндр=-13|verb …нды=-3|verb …нді=-4|verb …нег=-3|verb …нез=5|verb …нек=-15|verb …нел=-4|verb …нен=-3|verb …нес=-8
verb …неш=-5|verb …нжа=-4|verb …нжү=-8|verb …ние=-6|verb …ний=-9|verb …нис=-4|verb …нме=-3|verb …нмы=-4|verb …нні=-3
verb …ноз=3|verb …нос=-8|verb …нри=-3|verb …нса=-4|verb …нсе=-7|verb …нта=-35|verb …нте=-9|verb …нту=10|verb …нты=-5
verb …ныл=-14|verb …ным=-4|verb …нын=-4|verb …ныс=-14|verb …ныт=-18|verb …ныш=-18|verb …нық=4|verb …нім=-9
verb …нін=-3|verb …ніп=-5|verb …ніс=9|verb …нің=-4|verb …нға=-4|verb …нүй=-4|verb …нұй=-5|verb …обд=-3|verb …ода=-14
verb …одо=-4|verb …озо=-6|verb …озғ=-14|verb …окс=-8|verb …ола=-20|verb …олд=-7|verb …оле=-3|verb …олж=-3
verb …олл=-13|verb …оло=-3|verb …олс=-3|verb …олу=-4|verb …олы=4|verb …олғ=-5|verb …олқ=-10|verb …олө=-5|verb …ома=-10
verb …оми=-7|verb …она=-12|verb …онд=-3|verb …оне=-7|verb …онн=-4|verb …онт=-8|verb …ону=-5|verb …оны=-5|verb …опо=-3
verb …ора=-5|verb …орд=-10|verb …оре=-6|verb …ори=-4|verb …орл=-3|verb …орм=-13|verb …орт=9|verb …оры=-9|verb …орғ=-21
verb …орқ=19|verb …оса=-7|verb …оте=-4|verb …оце=-5|verb …оша=-4|verb …ошы=-5|verb …ошқ=-3|verb …оям=4|verb …оға=-13
verb …оғы=-5|verb …оқа=-8|verb …оқт=-3|verb …оқы=-3|verb …оңы=-4|verb …оңғ=-5|verb …паж=-5|verb …паз=-6|verb …пай=-3
verb …пал=-3|verb …пар=5|verb …пат=-4|verb …пел=-3|verb …пен=-3|verb …пер=6|verb …пес=-4|verb …пио=-9|verb …пке=-4
verb …пор=-4|verb …пос=-3|verb …ппа=-5|verb …ппе=-3|verb …псо=-3|verb …пта=20|verb …пте=14|verb …пха=-4|verb …пша=-3
verb …пшу=-7|verb …пыр=20|verb …піл=-7|verb …пін=-4|verb …пір=5|verb …пқы=-4|verb …раг=-8|verb …рад=-5|verb …раж=-10
verb …раз=-11|verb …рай=-12|verb …рам=-10|verb …ран=24|verb …рап=-8|verb …рар=-5|verb …рас=-10|verb …рат=24
verb …рах=-5|verb …раш=-8|verb …рағ=-7|verb …раң=-4|verb …рба=-4|verb …рбе=-6|verb …рда=-12|verb …рег=-3|verb …ред=-3
verb …реж=-4|verb …рез=-7|verb …рел=-27|verb …рем=-5|verb …рен=27|verb …рет=11|verb …реу=-4|verb …ржа=-5|verb …ржо=-3
verb …риа=-10|verb …риб=-4|verb …рий=-6|verb …рик=-5|verb …рис=-3|verb …риф=-4|verb …рих=6|verb …рия=-12|verb …рке=-6
verb …ркә=-17|verb …рла=19|verb …рма=-5|verb …рме=-4|verb …рмы=-6|verb …рмі=-4|verb …рна=26|verb …рны=-6|verb …роз=4
verb …рол=-3|verb …роп=-3|verb …рпа=-4|verb …рпі=-6|verb …рре=-4|verb …рсе=-7|verb …рси=-3|verb …рсы=-4|verb …рта=-9
verb …ртп=-4|verb …рту=-4|verb …рті=-26|verb …руе=-4|verb …рус=-6|verb …рха=-6|verb …ршы=-10|verb …рыл=-7|verb …рым=30
verb …рыс=24|verb …рыт=-7|verb …рыш=-10|verb …рығ=-5|verb …рық=11|verb …ряд=4|verb …ріг=17|verb …різ=9|verb …рік=7
verb …ріл=-10|verb …рім=-4|verb …рін=8|verb …ріт=16|verb …рғы=-8|verb …рқа=-14|verb …рқы=-15|verb …рәд=-11
verb …сал=-26|verb …сам=-3|verb …сан=-32|verb …сап=-10|verb …сар=29|verb …сас=-15|verb …сау=-4|verb …сағ=-8
verb …сег=-3|verb …сей=-4|verb …сел=-26|verb …сен=-22|verb …сеп=-6|verb …сет=29|verb …сеу=6|verb …сие=-8|verb …сий=-5
verb …сит=-6|verb …ска=-5|verb …ске=-6|verb …сла=-8|verb …смо=-5|verb …смұ=-3|verb …сор=-5|verb …соғ=-4|verb …спа=-8
verb …спе=-4|verb …сса=-4|verb …ссо=-5|verb …ста=12|verb …сте=12|verb …сти=-9|verb …сто=-4|verb …сті=13|verb …сфе=-3
verb …сфо=-3|verb …сха=-4|verb …сыз=-9|verb …сыл=-8|verb …сым=-17|verb …сын=12|verb …сыр=19|verb …сыш=-3|verb …сық=5
verb …сіз=-32|verb …сік=8|verb …сіл=-7|verb …сім=-10|verb …сіт=-18|verb …сқа=-4|verb …сқо=-7|verb …сқы=-9|verb …сқұ=-3
verb …таб=-3|verb …тад=-3|verb …тай=-7|verb …тал=-19|verb …там=-32|verb …тан=9|verb …тап=-6|verb …тат=-4|verb …таф=-4
verb …таш=-20|verb …тағ=-4|verb …тақ=-15|verb …таң=-5|verb …тба=-4|verb …тге=-6|verb …тед=-4|verb …тей=-7
verb …тел=-18|verb …тем=-7|verb …тен=36|verb …теп=6|verb …тер=4|verb …тең=-5|verb …тза=-4|verb …тив=4|verb …тиж=-4
verb …тий=-4|verb …тик=-5|verb …тин=-6|verb …тир=-4|verb …тия=-4|verb …тке=-3|verb …ткі=-4|verb …тла=-8|verb …тма=-10
verb …тме=-3|verb …тмо=-6|verb …тно=-5|verb …тоз=6|verb …тол=5|verb …тон=7|verb …тор=-9|verb …тоқ=-3|verb …тпа=-5
verb …тпе=-7|verb …тре=-4|verb …трй=-11|verb …тро=-5|verb …тря=-7|verb …тса=-6|verb …тте=12|verb …тту=-3|verb …туа=-3
verb …тур=-8|verb …тха=-8|verb …тыл=30|verb …тым=-17|verb …тын=-4|verb …тыр=24|verb …тыс=22|verb …тығ=-13|verb …тюр=-4
verb …тіл=-15|verb …тім=-13|verb …тін=-5|verb …тір=12|verb …тқы=-4|verb …түр=-6|verb …түс=-11|verb …төр=-10
verb …уан=38|verb …уап=-20|verb …уар=-7|verb …уас=-7|verb …уат=-10|verb …уда=-5|verb …уел=-12|verb …ует=-8
verb …уле=-3|verb …улл=-8|verb …ума=-3|verb …уме=-4|verb …уна=-10|verb …унт=-5|verb …ура=-5|verb …урд=-3|verb …уро=-4
verb …усы=-6|verb …уха=-5|verb …уыз=8|verb …уыл=-3|verb …уын=-6|verb …уыр=6|verb …уыс=-27|verb …уыт=7|verb …уік=5
verb …уір=-6|verb …уға=-3|verb …уқа=-4|verb …уөз=7|verb …фаз=-6|verb …фер=-6|verb …фий=-5|verb …фиц=-3|verb …фор=-4
verb …хан=-30|verb …хар=-8|verb …хат=-3|verb …хма=-4|verb …хме=-4|verb …хмұ=-3|verb …хуа=-5|verb …ций=-7|verb …цле=-3
verb …чжо=-4|verb …шав=4|verb …шад=-4|verb …шай=-4|verb …шам=-6|verb …шар=-3|verb …шаф=-5|verb …шая=-6|verb …шақ=-3
verb …шде=-4|verb …шей=5|verb …шел=-3|verb …шем=-7|verb …шин=-4|verb …шке=-5|verb …шпа=-4|verb …шпе=-4|verb …шта=-21
verb …шыд=-4|verb …шыл=-11|verb …шын=-5|verb …шыр=-33|verb …шығ=6|verb …шік=7|verb …шін=-5|verb …шір=18|verb …шқы=-8
verb …ъез=-4|verb …ыба=-4|verb …ыбы=-6|verb …ыда=-4|verb …ыза=-3|verb …ызд=-3|verb …ызм=-12|verb …ызғ=-5|verb …ыйл=-5
verb …ыла=10|verb …ылд=-5|verb …ылж=3|verb …ылм=-5|verb …ыло=-4|verb …ылс=-3|verb …ылт=-4|verb …ылш=-9|verb …ылы=-6
verb …ылғ=-4|verb …ыма=-9|verb …ыми=24|verb …ымш=-5|verb …ымқ=-3|verb …ына=-8|verb …ынс=-4|verb …ыну=-8|verb …ынш=-4
verb …ынғ=-4|verb …ыпт=-10|verb …ыра=4|verb …ырд=-5|verb …ырз=-6|verb …ырм=-8|verb …ырс=-3|verb …ырт=-9|verb …ыру=-6
verb …ырш=-7|verb …ыры=-9|verb …ырғ=-4|verb …ыса=-8|verb …ысш=-7|verb …ысы=-5|verb …ысқ=-3|verb …ыта=-26|verb …ыту=-3
verb …ыты=-11|verb …ышқ=-8|verb …ыға=-8|verb …ығу=-4|verb …ықш=-5|verb …ықы=-4|verb …ыңж=-11|verb …ьді=-4|verb …ьме=-3
verb …ьон=-4|verb …ьсе=-5|verb …ьша=-3|verb …юдж=6|verb …юже=-3|verb …юла=22|verb …юте=-4|verb …яла=22|verb …янд=-8
verb …ібе=-3|verb …ібі=-4|verb …іге=-7|verb …ізе=-4|verb …ізл=5|verb …іка=-5|verb …іке=-5|verb …ікі=-4|verb …ілд=-4
verb …ілж=-7|verb …ілс=-3|verb …імд=-8|verb …інд=-4|verb …іне=-7|verb …іну=-7|verb …інш=7|verb …іпб=-6|verb …іпк=-4
verb …іпо=-13|verb …іпп=-3|verb …ірг=-10|verb …ірд=-13|verb …ірл=-3|verb …ірт=-4|verb …ісг=5|verb …ісп=-4
verb …іта=-38|verb …іте=-24|verb …ітк=-6|verb …ітт=8|verb …іті=3|verb …іші=-4|verb …іңе=-5|verb …ғаж=-3|verb …ғай=16
verb …ғал=-20|verb …ғар=25|verb …ғас=-3|verb …ғағ=-4|verb …ғда=-22|verb …ғды=-8|verb …ғид=-9|verb …ғож=-5|verb …ғыд=-8
verb …ғыз=24|verb …ғыл=-10|verb …ғым=-10|verb …ғын=12|verb …ғып=-4|verb …ғыс=6|verb …ғыт=4|verb …ғұр=-5|verb …қаз=-12
verb …қай=-4|verb …қал=-13|verb …қан=-12|verb …қар=18|verb …қат=-12|verb …қба=-6|verb …қда=-5|verb …қия=-6
verb …қиғ=-5|verb …қкө=-3|verb …қмо=-5|verb …қор=-16|verb …қос=-8|verb …қпа=-8|verb …қса=3|verb …қта=10|verb …қша=-3
verb …қыз=9|verb …қыл=-25|verb …қым=-4|verb …қын=-16|verb …қыр=5|verb …қыс=-3|verb …қыт=26|verb …қық=-6|verb …ққа=-12
verb …ққұ=-3|verb …құм=-6|verb …ңар=-7|verb …ңаш=-19|verb …ңбе=-4|verb …ңбы=-4|verb …ңге=-6|verb …ңгі=-3|verb …ңда=12
verb …ңде=25|verb …ңей=-5|verb …ңел=-21|verb …ңер=-5|verb …ңес=11|verb …ңжы=-4|verb …ңзе=3|verb …ңна=-5|verb …ңса=-4
verb …ңта=-13|verb …ңтү=-4|verb …ңыз=-12|verb …ңыл=-3|verb …ңіз=-15|verb …ңіл=-15|verb …ңір=4|verb …ңға=-5
verb …ңғо=-4|verb …ңғы=-5|verb …ңқа=-7|verb …үгі=-14|verb …үдд=-3|verb …үзд=-4|verb …үзе=10|verb …үзу=7|verb …үзі=8
verb …үйе=-5|verb …үйк=-7|verb …үйс=-5|verb …үйі=-9|verb …үкт=-18|verb …үлд=-4|verb …үлт=-3|verb …үлі=-6|verb …үмк=-7
verb …үмә=-3|verb …үни=-5|verb …үнт=-4|verb …үрд=-6|verb …үре=-9|verb …үрс=-3|verb …үрт=-4|verb …үрі=13|verb …үсе=-10
verb …үте=-14|verb …үті=3|verb …үші=-3|verb …үңг=-5|verb …үңі=-6|verb …ұбы=-3|verb …ұда=-7|verb …ұза=-5|verb …ұйр=5
verb …ұла=3|verb …ұма=-5|verb …ұмы=-10|verb …ұна=-22|verb …ұнд=-8|verb …ұны=-5|verb …ұра=9|verb …ұрм=-3|verb …ұрс=-6
verb …ұру=-4|verb …ұрғ=-6|verb …ұша=-3|verb …ұқа=-3|verb …ұңқ=-3|verb …һан=-4|verb …әда=-15|verb …әде=-8|verb …әйр=-7
verb …әйт=11|verb …әке=-3|verb …әпі=-3|verb …әрд=-4|verb …әрс=-8|verb …әрт=-24|verb …әрі=-5|verb …әсе=-16
verb …әсі=-23|verb …әте=-13|verb …әуб=5|verb …әуе=-3|verb …әул=-4|verb …әуі=-5|verb …өбе=-12|verb …өга=-16
verb …өгі=-6|verb …өже=-3|verb …өзд=-4|verb …өйл=-16|verb …өйт=12|verb …өке=-4|verb …өкс=-6|verb …өкі=3|verb …өле=-26
verb …өлм=-3|verb …өлш=-7|verb …өме=-8|verb …өнд=-4|verb …өне=-6|verb …өні=7|verb …өпж=-3|verb …өрк=-11|verb …өте=-5
verb …өші=4|verb …өңі=-10|verbalNoun=6|verbalNoun after n=5|verbalNoun after t=9|verbalNoun after z=11
verbalNoun after г=4|verbalNoun after и=3|verbalNoun after й=14|verbalNoun after л=7|verbalNoun after р=10
verbalNoun after у=19|verbalNoun after я=10|verbalNoun after ғ=3|verbalNoun after қ=6|verbalNoun length 3=15
verbalNoun length 5=12|verbalNoun length 6=-8|verbalNoun length 7=4|verbalNoun then ablative=13
verbalNoun then accusative=7|verbalNoun then dative=21|verbalNoun then equative=-8|verbalNoun then his=8
verbalNoun then instrumental=26|verbalNoun then located=8|verbalNoun then locative=9|verbalNoun then my=9
verbalNoun then particle=-5|verbalNoun then person=8|verbalNoun then plural=-9|verbalNoun then temporal=-9
verbalNoun then your=8|verbalNoun then yours=18|your=-4|your after z=-8|your after а=-14|your after г=-4
your after е=-13|your after л=-8|your after о=-7|your after р=5|your after у=-6|your after я=8|your after ғ=13
your length 2=-16|your length 3=16|your length 7=-3|your then ablative=-4|your then dative=-10|your then dative1=8
your then end=-4|your then equative=9|your then instrumental=-4|your then locative=-18|your then particle=-4
your then person=-9|yours=3|yours after n=16|yours after t=6|yours after а=-16|yours after е=-12|yours after л=-8
yours after у=-5|yours after ы=-3|yours after і=9|yours length 2=-20|yours length 3=8|yours length 4=-6
yours length 5=10|yours then accusative=8|yours then dative=7|yours then genitive=-4|yours then locative=5|…аб+ады=12
…аб+амыз=7|…аб+амын=8|…аб+ар=-9|…аб+асың=5|…аб+атын=-10|…аб+тар=8|…аб+у=12|…аб+ша=-3|…аб+ы=6|…аб+ыл=24|…аб+ым=5
…аб+ын=6|…аб+ыс=-13|…аб+іл=-6|…ав+а=-11|…ав+р=-7|…аг+ер=-8|…аг+у=-13|…ад+а=-10|…ад+ам=-10|…ад+и=-3|…ад+т=-4|…ад+та=-3
…ад+ы=-10|…ад+ым=-3|…ае+н=-3|…аж+айын=-9|…аж+да=3|…аж+ды=4|…аж+у=-3|…аж+ы=3|…аж+ып=-5|…аз+а=-14|…аз+ады=7|…аз+ар=-10
…аз+асыз=5|…аз+атын=7|…аз+бас=-8|…аз+да=14|…аз+дай=7|…аз+дан=4|…аз+дар=5|…аз+ды=10|…аз+дыр=14|…аз+дық=18|…аз+дың=4
…аз+етін=-15|…аз+у=5|…аз+ы=12|…аз+ыл=21|…аз+ым=-9|…аз+ын=-3|…аз+ып=-6|…аз+ған=9|…ай+да=-9|…ай+дай=-9|…ай+дан=-29
…ай+дыр=-3|…ай+дың=14|…ай+ер=-6|…ай+лар=13|…ай+лер=4|…ай+мыз=-7|…ай+мын=-4|…ай+сыздар=-3|…ай+сыңдар=5|…ай+т=-8
…ай+ша=-4|…ай+ыл=7|…ай+ым=-19|…ай+ын=-4|…ай+ып=10|…ай+ың=-6|…ай+ю=3|…ай+я=27|…ай+ға=15|…ай+ған=9|…ай+ғы=-12|…ак+т=-3
…ак+тың=4|…ак+ім=3|…ал+=20|…ал+а=-7|…ал+ады=-6|…ал+айын=8|…ал+ам=-7|…ал+атын=8|…ал+ау=-6|…ал+да=7|…ал+дан=18
…ал+дар=15|…ал+дағы=4|…ал+ды=-12|…ал+дым=16|…ал+дыр=-5|…ал+дық=-30|…ал+дың=5|…ал+ді=6|…ал+и=8|…ал+иді=7|…ал+ма=-27
…ал+мас=6|…ал+мастан=5|…ал+мен=3|…ал+саң=13|…ал+сын=6|…ал+т=-8|…ал+у=7|…ал+ушы=6|…ал+ы=3|…ал+ым=-7|…ал+ын=9|…ал+ып=10
…ал+ыпты=-10|…ал+ыс=17|…ал+ың=-25|…ал+ыңыз=10|…ал+і=9|…ал+ім=-11|…ал+ға=-7|…ал+ған=-4|…ал+ғанша=3|…ал+ғы=7|…ал+ғыз=-11
…ам+=16|…ам+а=-9|…ам+ады=-6|…ам+амыз=-7|…ам+асыз=-12|…ам+ба=13|…ам+бас=-5|…ам+да=21|…ам+дар=8|…ам+дағы=8|…ам+ды=-14
…ам+дық=-4|…ам+и=19|…ам+иды=14|…ам+итын=12|…ам+ның=6|…ам+сыз=-8|…ам+у=-10|…ам+ша=8|…ам+ы=-5|…ам+ыл=-8|…ам+ын=-3
…ам+ып=3|…ам+ға=11|…ан+а=9|…ан+ады=22|…ан+асыз=11|…ан+атын=-24|…ан+аң=15|…ан+ба=-30|…ан+бек=-6|…ан+да=21|…ан+дар=7
…ан+дағы=14|…ан+ды=-6|…ан+дыр=-8|…ан+дық=-14|…ан+и=20|…ан+итын=12|…ан+мен=11|…ан+нан=-9|…ан+ның=15|…ан+р=-7|…ан+са=10
…ан+сыз=-15|…ан+т=-9|…ан+у=8|…ан+ы=5|…ан+ыл=24|…ан+ым=20|…ан+ымыз=19|…ан+ырақ=14|…ан+ың=-6|…ан+ға=8|…ан+ған=-8
…ан+ғы=13|…ап+а=-4|…ап+ар=-6|…ап+атын=-6|…ап+па=-22|…ап+пас=-4|…ап+та=-5|…ап+тай=-10|…ап+тан=12|…ап+тар=17|…ап+тағы=7
…ап+тым=10|…ап+тық=9|…ап+тың=6|…ап+тыңыз=9|…ап+уып=22|…ап+уіп=-18|…ап+ы=8|…ап+ымыз=10|…ап+ырақ=-10|…ап+қа=8|…ап+қан=10
…ап+қы=-11|…ар+а=7|…ар+ады=7|…ар+ар=16|…ар+асыз=14|…ар+атын=18|…ар+ау=-5|…ар+да=9|…ар+дай=-26|…ар+дан=7|…ар+дағы=11
…ар+дық=16|…ар+и=-11|…ар+лар=13|…ар+ма=9|…ар+мақ=4|…ар+мақшы=-6|…ар+мыз=-6|…ар+мын=-15|…ар+са=7|…ар+саң=-13|…ар+сыз=8
…ар+сын=14|…ар+сың=-5|…ар+т=-7|…ар+у=-21|…ар+ша=-4|…ар+ыл=13|…ар+ым=10|…ар+ып=17|…ар+ыс=-6|…ар+ған=22|…ар+ғы=-12
…ас+=15|…ас+а=16|…ас+ады=7|…ас+ар=-8|…ас+атын=18|…ас+ау=-8|…ас+аң=-9|…ас+ке=-20|…ас+па=24|…ас+пас=-6|…ас+пақ=4
…ас+пақшы=-3|…ас+пен=4|…ас+са=-11|…ас+сыз=-7|…ас+т=-10|…ас+та=-26|…ас+тай=20|…ас+тан=12|…ас+тар=19|…ас+ты=-18
…ас+тыр=-9|…ас+тық=-15|…ас+тың=8|…ас+у=-18|…ас+ыл=14|…ас+ым=4|…ас+ымыз=14|…ас+ыңыз=6|…ас+қа=-27|…ас+қан=-12
…ас+қанда=3|…ас+қандық=6|…ат+=9|…ат+а=-4|…ат+ады=29|…ат+ар=-15|…ат+атын=15|…ат+ау=-13|…ат+аң=16|…ат+е=12|…ат+ер=5
…ат+и=7|…ат+па=10|…ат+пақ=6|…ат+пен=4|…ат+р=-6|…ат+са=13|…ат+сам=9|…ат+та=20|…ат+тай=5|…ат+тан=27|…ат+тар=14
…ат+тағы=5|…ат+ты=6|…ат+тым=-9|…ат+тық=-9|…ат+тың=13|…ат+у=15|…ат+ушы=-6|…ат+ша=-4|…ат+ыл=11|…ат+ым=15|…ат+ын=-4
…ат+ып=3|…ат+ың=3|…ат+қа=14|…ат+қан=20|…ат+қы=-6|…ат+қыз=13|…ау+=4|…ау+а=-5|…ау+ады=16|…ау+ар=-4|…ау+атын=-12
…ау+да=-14|…ау+дай=10|…ау+дан=-4|…ау+дағы=6|…ау+дың=28|…ау+лар=28|…ау+мен=-10|…ау+сақ=-3|…ау+ы=6|…ау+ыл=-5|…ау+ым=-8
…ау+ып=-9|…ау+ыс=-11|…ау+ыңыз=-3|…ау+іп=-17|…ау+іпті=-5|…ау+ға=-26|…аф+а=-4|…аф+т=-5|…аф+ы=5|…ах+ам=-5|…ах+ау=-3
…ах+ер=-4|…аш+а=16|…аш+ар=-10|…аш+ау=-5|…аш+па=5|…аш+тар=4|…аш+ты=-20|…аш+тың=9|…аш+ы=4|…аш+ыл=-5|…аш+ып=-8|…аш+қа=5
…аш+қы=-13|…ащ+ы=-5|…ая+=-27|…ая+ды=7|…ая+н=-8|…ая+п=9|…ая+р=-23|…ая+с=-18|…ая+т=-3|…ая+у=5|…ая+ған=5|…ая+ғы=-19
…ағ+а=-8|…ағ+ады=19|…ағ+ам=-4|…ағ+асың=11|…ағ+атын=-9|…ағ+у=8|…ағ+ыл=4|…ағ+ым=-5|…ағ+ын=-7|…ағ+ып=-6|…ағ+ырақ=-5
…ақ+и=8|…ақ+пақ=-7|…ақ+пен=9|…ақ+сыз=-5|…ақ+тай=-33|…ақ+тан=14|…ақ+тар=11|…ақ+тағы=21|…ақ+ты=-11|…ақ+тың=12|…ақ+ы=-25
…ақ+ыл=-18|…ақ+ым=-7|…ақ+ын=-4|…ақ+ып=-8|…ақ+қа=17|…ақ+қан=14|…аң+=22|…аң+а=-17|…аң+бақ=-3|…аң+да=23|…аң+дай=8
…аң+дар=-14|…аң+дағы=5|…аң+ды=5|…аң+дық=-4|…аң+ның=7|…аң+сыз=-5|…аң+т=-15|…аң+ы=19|…аң+ым=9|…аң+ымыз=6|…аң+ын=-3
…аң+ырақ=-19|…аң+ға=18|…аң+ғы=-8|…аһ+ар=-7|…ба+=9|…ба+да=8|…ба+дан=-7|…ба+ды=-6|…ба+й=-11|…ба+йды=-14|…ба+л=-6
…ба+лар=15|…ба+м=16|…ба+мыз=-3|…ба+ны=27|…ба+ның=11|…ба+п=-7|…ба+р=-4|…ба+сы=6|…ба+сын=-4|…ба+т=-5|…ба+у=-8|…ба+ша=7
…ба+ған=-4|…ба+ғы=-7|…бд+а=-3|…бе+=7|…бе+ген=-5|…бе+гі=-13|…бе+й=-3|…бе+йді=-15|…бе+лер=5|…бе+м=11|…бе+ні=8|…бе+нің=3
…бе+п=-19|…бе+псіз=-5|…бе+пті=-5|…бе+р=-5|…бе+с=-4|…бе+сі=10|…бе+т=-8|…бе+у=-4|…би+=8|…би+дің=3|…би+етін=-9|…би+лер=-4
…би+і=9|…бл+ыс=-4|…бн+е=-3|…бо+л=-6|…бо+р=-4|…бр+иді=5|…бу+ыл=-8|…бы+л=-5|…бы+мен=3|…бы+ны=-16|…бы+р=-5|…бы+с=-13
…бы+сы=-8|…бы+ң=-5|…бь+тар=4|…бі+=3|…бі+ге=4|…бі+де=12|…бі+дегі=5|…бі+мен=5|…бі+нің=10|…бі+п=3|…бі+р=-4|…бі+рек=12
…бі+сі=12|…бі+ше=-5|…бғ+у=-9|…бұ+л=-6|…бұ+ған=-12|…бә+сіз=-5|…бө+р=-3|…ва+=-14|…ва+л=-6|…ва+лар=7|…ва+н=-9|…ва+ның=7
…ва+сы=4|…ве+н=-4|…ве+с=-4|…ве+са=-7|…ве+т=-13|…ви+=6|…ви+да=-3|…вн+а=-3|…во+дан=8|…вр+=7|…вт+ың=-3|…вт+і=-5|…га+=9
…га+дағы=-9|…га+л=-16|…га+н=-6|…га+ны=-10|…га+ның=7|…га+сы=7|…гд+е=-5|…ге+ге=5|…ге+дей=-8|…ге+ді=-8|…ге+й=-12
…ге+йін=-5|…ге+л=-9|…ге+лер=3|…ге+міз=-4|…ге+н=-4|…ге+ні=17|…ге+р=-9|…ге+рек=7|…ге+с=-4|…ге+сі=14|…ге+уші=-4|…ге+ше=16
…ги+=4|…го+дағы=5|…го+мен=-6|…го+н=-3|…го+ны=-3|…го+р=-4|…гр+=4|…гр+ам=-5|…гт+е=-4|…гт+ың=-3|…гт+і=-4|…гу+=19
…гу+ге=-5|…гу+де=-4|…гу+лер=-16|…гы+ның=7|…гі+ге=6|…гі+де=7|…гі+дегі=5|…гі+л=-13|…гі+лер=14|…гі+м=-9|…гі+мен=8
…гі+н=-4|…гі+нші=-7|…гі+ні=16|…гі+нің=10|…гі+п=6|…гі+р=-4|…гі+с=-3|…гі+сі=26|…гі+сіз=6|…гү+л=-8|…гө+й=-3|…да+да=20
…да+дағы=11|…да+ды=24|…да+дым=3|…да+йды=22|…да+ймыз=9|…да+ймын=12|…да+йтын=7|…да+л=27|…да+лар=14|…да+м=-11|…да+ма=7
…да+ны=3|…да+ның=15|…да+п=9|…да+пты=-8|…да+р=-4|…да+с=-12|…да+са=14|…да+сы=30|…да+т=-6|…да+у=30|…да+ушы=9|…да+ға=11
…да+ған=19|…да+ғанда=4|…да+ғы=-6|…да+ңыздар=9|…дд+е=-3|…де+=-6|…де+ген=14|…де+гі=-4|…де+де=9|…де+дегі=-7|…де+ді=34
…де+й=-5|…де+йді=14|…де+йсіз=-13|…де+йтін=11|…де+л=-3|…де+лер=9|…де+м=-5|…де+ме=8|…де+мек=5|…де+мес=-3|…де+н=-8
…де+ні=-12|…де+п=7|…де+с=-15|…де+сі=8|…де+у=30|…де+ше=-15|…де+ң=10|…дж+а=-5|…дж+ар=-5|…дж+ер=-4|…дж+етін=6|…дж+и=-4
…ди+=8|…ди+ге=4|…ди+ді=-4|…ди+мен=5|…ди+ша=-6|…до+дан=-4|…до+н=-3|…до+р=-9|…до+т=-3|…до+у=-3|…др+=4|…др+а=-14
…дс+тан=-17|…дт+=4|…дт+ы=-6|…дт+ың=-3|…ды+=-7|…ды+да=28|…ды+дан=7|…ды+дағы=-5|…ды+лар=15|…ды+м=-9|…ды+мен=-18|…ды+н=-4
…ды+ның=3|…ды+р=-7|…ды+сы=28|…ды+ғы=-9|…ды+ңыз=-10|…ді+=-5|…ді+ге=-8|…ді+ген=-10|…ді+гі=-13|…ді+лер=13|…ді+р=-6
…ді+с=-3|…ді+сі=-14|…ді+сін=-6|…ді+ң=-4|…ді+ңіз=-4|…дғ+у=-6|…еа+т=-5|…еб+е=-3|…еб+тер=6|…еб+у=5|…еб+і=5|…ев+ке=-3
…ев+пен=7|…ев+тың=9|…ев+тің=3|…ег+е=-6|…ег+етін=6|…ег+уші=3|…ег+іл=-3|…ег+іміз=10|…ег+ін=-5|…ег+іп=-12|…ег+ің=-5
…ед+е=-6|…ед+ер=-19|…ед+пен=3|…ед+те=4|…ед+і=-12|…ед+ім=-4|…ед+ің=-4|…еж+е=-4|…ез+ге=-9|…ез+де=21|…ез+дегі=6
…ез+ден=10|…ез+дер=9|…ез+ді=22|…ез+дік=-8|…ез+дір=-5|…ез+дің=-28|…ез+е=-4|…ез+ер=-8|…ез+етін=5|…ез+еу=5|…ез+ең=-6
…ез+у=7|…ез+і=22|…ез+іл=7|…ез+ім=-11|…ез+іміз=10|…ез+іп=6|…ей+ге=9|…ей+ген=-3|…ей+де=16|…ей+дегі=5|…ей+ден=8
…ей+ді=-11|…ей+дің=9|…ей+е=4|…ей+еді=9|…ей+лер=10|…ей+мен=-13|…ей+сіз=-5|…ей+сің=-3|…ей+т=-5|…ей+ю=15|…ей+я=-7
…ей+і=-17|…ей+ін=-9|…ей+інші=4|…ей+іп=10|…ек+е=-13|…ек+ер=-5|…ек+есіз=-6|…ек+етін=-16|…ек+ке=6|…ек+кен=4|…ек+тар=-7
…ек+те=-3|…ек+тегі=3|…ек+тен=22|…ек+тер=14|…ек+ті=22|…ек+тік=-5|…ек+тің=8|…ек+ше=-12|…ек+і=5|…ек+іл=-16|…ел+=8|…ел+а=5
…ел+ге=8|…ел+гелі=12|…ел+ген=13|…ел+гі=-18|…ел+де=-14|…ел+дер=4|…ел+дік=8|…ел+дім=7|…ел+дір=-3|…ел+е=13|…ел+еді=20
…ел+еміз=-3|…ел+есіздер=13|…ел+етін=12|…ел+еу=-17|…ел+ең=-6|…ел+ме=12|…ел+мекші=9|…ел+сеқ=4|…ел+сіз=-12|…ел+т=-5
…ел+і=15|…ел+іл=-4|…ел+ім=16|…ел+ін=5|…ел+іпті=10|…ел+ірек=-5|…ел+іс=12|…ем+=8|…ем+а=-6|…ем+ба=7|…ем+ге=7|…ем+де=18
…ем+дегі=8|…ем+дер=3|…ем+ді=9|…ем+дік=-9|…ем+е=-8|…ем+еді=-10|…ем+и=-5|…ем+иді=8|…ем+мен=-8|…ем+нен=-12|…ем+нің=-18
…ем+у=-5|…ем+і=-6|…ем+ін=-3|…ем+іс=-4|…ен+а=9|…ен+ам=-3|…ен+ба=-5|…ен+бе=5|…ен+ге=-8|…ен+ген=28|…ен+гі=17|…ен+де=-3
…ен+дегі=7|…ен+дер=10|…ен+ді=11|…ен+дік=-4|…ен+е=-18|…ен+еді=27|…ен+ейін=15|…ен+еміз=17|…ен+емін=13|…ен+ер=-5
…ен+етін=29|…ен+ең=-8|…ен+и=-13|…ен+нен=6|…ен+нің=10|…ен+сек=-4|…ен+сіз=-3|…ен+т=-4|…ен+уші=5|…ен+ше=3|…ен+ім=-17
…ен+ін=-4|…ен+іп=10|…ен+іпті=13|…ен+ірек=10|…ен+іс=-5|…ен+ің=-6|…еп+=-9|…еп+ке=4|…еп+кен=9|…еп+сіз=10|…еп+тер=13
…еп+тім=5|…еп+іл=-7|…ер+=-5|…ер+а=-6|…ер+ге=25|…ер+ген=7|…ер+гі=23|…ер+дан=-6|…ер+де=24|…ер+дей=5|…ер+ден=-4|…ер+ды=4
…ер+ді=3|…ер+дім=11|…ер+діңіз=16|…ер+е=16|…ер+еді=20|…ер+ейін=8|…ер+еміз=4|…ер+емін=11|…ер+ер=15|…ер+етін=18
…ер+ең=-10|…ер+и=-12|…ер+лер=14|…ер+ме=8|…ер+мек=4|…ер+мес=8|…ер+міз=-9|…ер+мін=-14|…ер+се=15|…ер+т=-7|…ер+у=18
…ер+уші=6|…ер+ы=12|…ер+іл=23|…ер+ім=-7|…ер+іміз=-5|…ер+іп=7|…ер+іпті=5|…ер+ің=4|…ер+іңіз=4|…ес+=9|…ес+а=-3|…ес+ар=-7
…ес+е=-15|…ес+еді=23|…ес+емін=17|…ес+ер=-18|…ес+етін=14|…ес+ең=-9|…ес+кен=17|…ес+пек=7|…ес+са=4|…ес+сіз=-3|…ес+т=-4
…ес+те=-19|…ес+тер=14|…ес+тік=-7|…ес+тім=13|…ес+тің=7|…ес+у=-27|…ес+іл=-4|…ес+ім=-4|…ес+інші=12|…ес+іп=5|…ес+ің=-8
…ес+іңіз=10|…ет+=10|…ет+а=-15|…ет+ау=-5|…ет+е=30|…ет+еді=25|…ет+еміз=8|…ет+ер=33|…ет+есіздер=11|…ет+есің=10
…ет+етін=22|…ет+ке=14|…ет+кен=15|…ет+кендік=3|…ет+кі=7|…ет+кіз=-6|…ет+пе=23|…ет+пен=4|…ет+пес=18|…ет+р=-7|…ет+се=7
…ет+сек=4|…ет+сіз=-11|…ет+те=3|…ет+тегі=8|…ет+тей=4|…ет+тейін=6|…ет+тен=24|…ет+тер=13|…ет+ті=-17|…ет+тік=-10
…ет+тім=17|…ет+тің=12|…ет+у=12|…ет+і=10|…ет+іл=14|…ет+ім=-4|…ет+іміз=-5|…ет+інші=-7|…ет+іп=29|…ет+іпті=9|…еу+ге=-11
…еу+де=6|…еу+ді=22|…еу+лер=15|…еу+мен=-12|…еу+і=9|…еу+іп=-7|…еф+а=-12|…еф+тер=4|…еш+е=-25|…еш+еді=4|…еш+ем=3
…еш+етін=5|…еш+кен=5|…еш+кі=-5|…еш+тер=-6|…еш+у=20|…еш+уші=5|…еш+іл=5|…еш+ім=-9|…еш+іп=-4|…ею+=-3|…ею+і=-9|…ея+=7
…ея+дағы=4|…ея+лар=4|…ея+ны=12|…ея+ның=4|…ея+сы=6|…еқ+=-4|…ең+=28|…ең+бе=-15|…ең+ге=-10|…ең+ген=-24|…ең+гі=-6
…ең+дегі=11|…ең+дей=3|…ең+дер=-16|…ең+ді=13|…ең+дік=-4|…ең+е=-13|…ең+еді=-10|…ең+мен=7|…ең+нен=5|…ең+і=16|…ең+іл=-9
…ең+ім=-5|…ең+іп=5|…жа+=20|…жа+дан=-4|…жа+й=-5|…жа+йын=-4|…жа+л=-5|…жа+м=-5|…жа+н=-6|…жа+ны=-6|…жа+ның=4|…жа+р=-5
…жа+ған=-6|…жб+ы=3|…же+=9|…же+ге=4|…же+гі=-3|…же+де=5|…же+й=-4|…же+л=-4|…же+лер=8|…же+н=-5|…же+ні=11|…же+сі=21
…же+т=-12|…жи+=6|…жи+лер=7|…жо+л=-3|…жо+у=-4|…жы+л=-6|…жы+ма=8|…жы+мас=-4|…жы+ны=9|…жы+ның=3|…жы+п=5|…жы+т=-7|…жы+ң=-4
…жі+=4|…жі+м=-6|…жі+ң=-14|…жү+н=-5|…жү+с=-4|…за+=9|…за+да=-15|…за+дан=4|…за+ды=-10|…за+йды=-7|…за+л=-4|…за+лар=8
…за+ма=-5|…за+мен=7|…за+н=-4|…за+ны=13|…за+ның=7|…за+п=-6|…за+р=-4|…за+сы=30|…за+сыз=-3|…за+т=-4|…за+у=-6|…за+ға=8
…за+ғы=-14|…зб+а=-6|…зб+і=-8|…зг+е=-7|…зг+ер=-6|…зг+і=5|…зг+іл=-4|…зд+а=-5|…зд+ар=-3|…зд+е=-13|…зд+еу=-4|…зд+ырақ=8
…зд+ың=-5|…зд+і=-10|…зд+ің=16|…зе+=-4|…зе+гі=-7|…зе+ден=7|…зе+ді=5|…зе+йді=3|…зе+н=-5|…зе+ні=-23|…зе+п=4|…зе+р=-10
…зе+сі=12|…зе+т=-3|…зе+ң=-10|…зи+=6|…зм+де=5|…зм+дер=6|…зм+ді=22|…зм+етін=-12|…зм+нен=3|…зм+нің=3|…зо+иды=-5|…зо+н=-4
…зо+р=-6|…зс+тан=-3|…зу+=-12|…зу+ге=-4|…зу+лар=15|…зу+ы=-7|…зу+ға=-3|…зы+дан=3|…зы+л=-5|…зы+лар=6|…зы+м=7|…зы+мен=12
…зы+ны=12|…зы+ның=9|…зы+рақ=-3|…зы+ғы=-9|…зі+=6|…зі+м=-9|…зі+мен=10|…зі+міз=10|…зі+нің=12|…зі+п=13|…зі+р=-15|…зі+ң=8
…зғ+а=-7|…зғ+ады=-12|…зғ+ы=-4|…иа+да=-19|…иа+л=-11|…иа+н=-8|…иб+е=-4|…ив+тер=4|…ив+ті=-5|…ив+тік=-6|…иг+а=-3|…иг+е=-5
…иг+і=4|…ид+а=-7|…ид+атын=-8|…ид+тар=4|…ид+тер=5|…ид+ты=-8|…ид+ті=-3|…ид+ы=-9|…ид+і=-7|…ид+ің=-7|…ие+=9|…ие+ге=7
…ие+гі=-9|…ие+де=5|…ие+нің=10|…ие+р=-5|…ие+сі=10|…ие+т=-9|…иж+е=-4|…из+амын=-6|…из+дік=-5|…ии+т=-5|…ий+=8|…ий+ден=4
…ий+ді=-5|…ий+мен=5|…ий+я=-8|…ик+а=-7|…ик+тер=5|…ик+ті=-7|…ик+тік=-3|…ил+ге=-8|…ил+дар=3|…ил+ді=-5|…ил+е=-6|…ил+ер=-3
…ил+и=-5|…ил+і=4|…им+а=-9|…им+ді=-6|…им+мен=3|…им+нің=4|…им+і=4|…ин+а=-13|…ин+ады=-14|…ин+ау=-7|…ин+ген=8|…ин+гі=-9
…ин+дегі=4|…ин+дер=3|…ин+ды=-3|…ин+ді=-14|…ин+е=-5|…ин+етін=-13|…ин+и=-6|…ин+иды=-4|…ин+ның=4|…ин+нің=11|…ин+ы=-5
…ио+ген=-11|…ио+гендік=-3|…ио+н=-10|…ио+ны=-5|…ио+сы=-4|…ип+атын=-13|…ип+тер=4|…ир+амыз=-4|…ир+да=-6|…ир+де=-4
…ир+мен=4|…ис+а=-5|…ис+т=-4|…ис+тан=-27|…ис+тер=6|…ис+ті=-8|…ис+тік=-5|…ис+ы=-17|…ис+ын=-4|…ит+=8|…ит+ер=-8
…ит+етін=-15|…ит+и=-6|…ит+ке=3|…ит+та=5|…ит+те=-4|…ит+тегі=-14|…ит+тен=11|…ит+тер=10|…ит+ті=-14|…ит+тің=4|…ит+ы=-7
…иу+=-3|…иф+атын=-5|…иф+тер=6|…их+атын=9|…их+е=-3|…их+ер=-4|…их+и=5|…их+та=12|…их+ы=14|…их+ымыз=3|…иц+ер=-3|…иц+кі=-3
…ич+е=-4|…ич+ке=3|…иш+ем=8|…иш+тен=5|…ищ+е=-4|…иы+л=-8|…иы+н=-6|…иы+ны=-7|…иы+ның=5|…иы+п=-4|…ия+=8|…ия+да=16
…ия+дан=7|…ия+дағы=11|…ия+л=-7|…ия+лар=12|…ия+мен=13|…ия+мыз=12|…ия+ны=23|…ия+ның=13|…ия+р=6|…ия+сы=16|…ия+сын=-3
…ия+т=-6|…ия+ға=11|…ия+ң=8|…иі+=4|…иі+м=-9|…иі+п=16|…иі+с=-8|…иғ+а=-5|…иғ+и=-7|…иқ+тай=17|…йа+н=-4|…йб+ы=-16|…йб+і=-4
…йг+е=-5|…йг+ер=-3|…йд+а=-16|…йд+амын=-6|…йд+ар=-6|…йд+е=-15|…йд+ер=-5|…йд+ы=-6|…йд+ың=-6|…йд+і=-8|…йд+ің=-6|…йе+=8
…йе+гі=-13|…йе+ді=-5|…йе+л=-4|…йе+лер=4|…йе+ні=10|…йе+нің=7|…йе+п=6|…йе+сі=20|…йе+у=-17|…йй+я=-4|…йк+е=-5|…йк+ем=-3
…йк+ті=4|…йл+а=-13|…йл+ады=-12|…йл+ау=-3|…йл+е=-6|…йл+еді=-14|…йл+и=-4|…йм+=8|…йм+да=-7|…йм+ы=-11|…йм+ыл=-3|…йм+і=-8
…йн+а=-11|…йн+ады=-11|…йн+ды=-8|…йн+е=-4|…йн+ем=-3|…йн+и=-7|…йн+ы=10|…йн+і=10|…йп+атын=-9|…йп+і=4|…йр+а=-5|…йр+ам=-3
…йр+атын=12|…йр+ден=4|…йр+дің=6|…йр+ем=-7|…йр+ыл=7|…йс+ем=-4|…йс+и=-4|…йс+ті=-6|…йс+ыл=-5|…йс+і=-16|…йс+ін=-10
…йс+ің=-9|…йт+=13|…йт+а=11|…йт+ады=18|…йт+айын=14|…йт+амын=9|…йт+ар=36|…йт+атын=7|…йт+еді=8|…йт+емін=8|…йт+кен=9
…йт+па=9|…йт+пе=-27|…йт+сақ=3|…йт+сін=14|…йт+тар=7|…йт+ты=33|…йт+тым=11|…йт+ті=19|…йт+у=21|…йт+ушы=18|…йт+ы=-9
…йт+ыл=25|…йт+ын=-4|…йт+ып=14|…йт+ыпты=6|…йт+ыс=-12|…йт+і=-10|…йт+іл=20|…йт+ін=-6|…йт+іп=26|…йт+қан=11|…йт+қы=23
…йш+а=-4|…йш+ы=-4|…йш+ыл=-7|…йы+=-6|…йы+лар=-5|…йы+м=-10|…йы+мен=-4|…йы+н=-6|…йы+ны=-11|…йы+п=10|…йы+пты=9|…йы+р=-7
…йы+рақ=-4|…йы+с=4|…йы+сы=-19|…йы+т=-5|…йя+=4|…йі+=10|…йі+н=-7|…йі+нші=-7|…йі+нің=-5|…йі+р=-3|…йі+сі=-9|…йғ+а=-5
…йқ+а=-3|…йқ+ады=-8|…йқ+ы=-22|…йқ+ым=6|…йқ+ын=-5|…ка+=9|…ка+да=12|…ка+дан=8|…ка+дағы=5|…ка+лар=7|…ка+мыз=11|…ка+н=-9
…ка+ның=8|…ка+с=-3|…ка+сы=21|…ка+ға=5|…ке+=-3|…ке+ге=12|…ке+де=3|…ке+дегі=13|…ке+й=-10|…ке+л=-13|…ке+лер=6|…ке+м=23
…ке+мен=-18|…ке+н=-7|…ке+ні=-16|…ке+нің=5|…ке+п=8|…ке+р=-5|…ке+с=-5|…ке+сі=29|…ке+т=-4|…ке+у=-26|…ки+=6|…ки+ге=-7
…ки+дің=6|…ки+й=-3|…ки+йді=6|…кл+дық=-4|…ко+т=-3|…кп+е=-3|…кп+і=-15|…кп+ін=-7|…кр+у=-9|…кс+иді=-7|…кс+ке=3|…кс+тан=-23
…кс+тер=5|…кс+ты=-9|…кс+ті=-8|…кс+у=-6|…кт+=8|…кт+е=-7|…кт+еді=-19|…кт+ем=-7|…кт+еу=-4|…кт+ке=4|…кт+тер=4|…кт+і=-9
…кт+іл=-3|…кт+ің=-3|…кш+е=-14|…кш+і=3|…кы+=3|…кі+=18|…кі+ген=7|…кі+де=-7|…кі+л=-11|…кі+лер=8|…кі+н=-11|…кі+нші=15
…кі+нің=9|…кі+п=3|…кі+р=-4|…кі+рек=-5|…кі+сі=7|…кі+т=-4|…кә+с=-17|…кө+л=-4|…ла+да=16|…ла+дан=9|…ла+дағы=5|…ла+дық=7
…ла+й=-28|…ла+йды=33|…ла+ймыз=7|…ла+ймын=15|…ла+йсыздар=12|…ла+йтын=14|…ла+лар=7|…ла+м=9|…ла+ма=15|…ла+мас=-8
…ла+мақ=-6|…ла+мыз=-12|…ла+н=27|…ла+ны=7|…ла+ның=5|…ла+п=10|…ла+пты=4|…ла+с=7|…ла+са=-15|…ла+сы=20|…ла+т=-10|…ла+у=25
…ла+ушы=-16|…ла+ша=-3|…ла+ға=7|…ла+ған=9|…ла+ғандық=5|…ла+ғы=-12|…ла+ң=-10|…лг+амын=-5|…лг+е=-5|…лг+іл=-14|…лд+а=-9
…лд+ады=-14|…лд+ам=-4|…лд+е=-16|…лд+еді=-8|…лд+ем=-4|…лд+ы=-5|…лд+ым=-5|…лд+ын=-5|…лд+ың=-4|…лд+ыңыз=-9|…лд+і=17
…лд+ің=-9|…ле+=5|…ле+ге=7|…ле+ген=-24|…ле+гі=-5|…ле+дің=-5|…ле+й=24|…ле+йді=19|…ле+йтін=20|…ле+йік=-4|…ле+лер=15
…ле+м=-13|…ле+ме=11|…ле+міз=-5|…ле+н=-10|…ле+ні=25|…ле+нің=8|…ле+п=7|…ле+с=3|…ле+сем=6|…ле+сі=-12|…ле+т=-10|…ле+у=6
…ле+уші=16|…ле+ң=-10|…лж+ам=-3|…лж+ы=-8|…лж+ың=-4|…лж+ің=-11|…ли+ге=9|…ли+ды=-4|…ли+дің=3|…ли+й=-3|…ли+мен=-7|…ли+т=-5
…лй+я=-3|…лк+е=-12|…лк+і=-6|…лк+ім=19|…лл+а=-15|…лл+ар=-12|…лл+ер=-5|…лл+и=10|…лм+ады=-9|…лм+е=-3|…лм+ыс=-5|…ло+дан=-3
…ло+н=-5|…ло+ны=-4|…ло+р=-9|…лп+ы=13|…лп+ым=3|…лс+а=-6|…лс+тан=-12|…лс+ы=-14|…лс+і=-11|…лс+ін=-3|…лт+=13|…лт+а=-4
…лт+е=-3|…лт+па=7|…лт+тар=12|…лт+ты=5|…лт+тым=7|…лт+тық=-17|…лт+тың=6|…лт+ы=-20|…лт+ын=-11|…лт+ып=8|…лт+і=4|…лт+іл=5
…лт+қа=4|…лу+=-13|…лу+ге=-4|…лу+да=-4|…лу+дан=-7|…лу+де=-4|…лу+дың=-3|…лу+дің=-10|…лу+мен=-3|…лу+ы=-7|…лу+і=-8
…лу+ға=-3|…лш+ем=-5|…лш+емін=-17|…лш+ер=-7|…лш+ы=-22|…лш+ын=-9|…лш+і=-6|…лы+гі=5|…лы+да=13|…лы+й=-4|…лы+лар=12|…лы+м=6
…лы+мыз=5|…лы+н=15|…лы+ның=3|…лы+р=4|…лы+сы=-20|…лы+сын=10|…лы+ға=12|…лы+ғы=-9|…лы+ң=-19|…лы+ңыздар=6|…ль+т=-3|…ля+=3
…ля+сы=4|…лі+=-7|…лі+ге=-6|…лі+гі=-10|…лі+де=-3|…лі+лер=14|…лі+м=-13|…лі+мен=-7|…лі+н=-5|…лі+ні=-6|…лі+нің=-6|…лі+п=11
…лі+рек=5|…лі+сі=8|…лі+сін=5|…лі+ң=16|…лғ+а=-9|…лғ+ар=-3|…лғ+ау=8|…лғ+и=-6|…лғ+ы=6|…лғ+ын=-4|…лқ+а=-6|…лқ+у=-11
…лқ+ы=8|…лқ+ыл=-5|…лқ+ым=-7|…лө+н=-5|…ма+=10|…ма+да=10|…ма+дан=7|…ма+дағы=8|…ма+ды=-5|…ма+дым=-6|…ма+й=-4|…ма+йды=-6
…ма+ймын=-8|…ма+йтын=-4|…ма+лар=12|…ма+м=14|…ма+мен=8|…ма+мыз=11|…ма+н=-12|…ма+ны=-3|…ма+ның=12|…ма+р=-5|…ма+са=-11
…ма+сы=27|…ма+сыз=-11|…ма+т=-5|…ма+у=-8|…ма+ша=-15|…ма+ға=18|…ма+ған=-7|…ма+ғы=-15|…мб+тың=3|…мб+ы=-6|…мг+і=5|…мд+а=-7
…мд+ады=8|…мд+е=-6|…мд+еді=-16|…мд+емін=-3|…мд+ы=3|…мд+і=11|…ме+=19|…ме+ге=10|…ме+ген=-7|…ме+гі=-7|…ме+де=10|…ме+ден=5
…ме+ді=-5|…ме+дім=-5|…ме+й=-5|…ме+йді=-12|…ме+йтін=-9|…ме+лер=11|…ме+н=-4|…ме+ні=15|…ме+нің=12|…ме+с=-6|…ме+се=-9
…ме+сі=8|…ме+т=-4|…ме+у=-6|…ме+уші=-7|…ми+=-11|…ми+гі=-5|…ми+да=-7|…ми+ды=12|…ми+ді=-6|…ми+т=-8|…ми+ып=4|…ми+ған=16
…мй+ю=3|…мк+і=-8|…мк+ін=-7|…мм+а=-3|…мн+ың=-4|…мн+і=-6|…мн+ің=-6|…мо+л=-7|…мо+р=-7|…мп+тың=4|…мс+ты=-5|…мт+ар=-3
…мт+у=5|…мт+ыл=-35|…мт+ып=5|…му+=16|…му+да=-22|…му+дан=3|…му+ды=19|…му+дың=11|…му+ы=13|…му+ымыз=14|…му+і=-5|…мш+а=-5
…мы+=-6|…мы+ды=13|…мы+л=-5|…мы+ма=6|…мы+н=-3|…мы+ның=-3|…мы+п=5|…мы+р=-5|…мы+с=-7|…мы+сы=-27|…мы+сын=-12|…мы+т=-5
…мы+ған=17|…мі+ген=5|…мі+мен=10|…мі+міз=5|…мі+р=-6|…мі+с=-4|…мі+сі=-11|…мі+т=-3|…мі+ңіз=3|…мғ+а=-3|…мқ+ыл=-3|…мұ+н=-3
…мұ+ны=-6|…мұ+р=-7|…мұ+т=-3|…мә+н=-3|…на+=-4|…на+да=8|…на+дай=7|…на+дан=3|…на+дағы=12|…на+ды=-6|…на+й=15|…на+йды=18
…на+ймыз=10|…на+ймын=13|…на+йтын=13|…на+лар=16|…на+м=-15|…на+ма=8|…на+майынша=5|…на+мас=-4|…на+мақ=10|…на+мен=4
…на+н=-4|…на+ны=30|…на+ның=5|…на+п=19|…на+р=-8|…на+с=-5|…на+са=12|…на+сы=29|…на+сын=-4|…на+т=-6|…на+ушы=10|…на+ға=24
…на+ған=30|…на+ғы=-15|…на+ң=-4|…нб+ады=-6|…нг+ер=-3|…нг+ке=7|…нг+те=13|…нг+тер=3|…нг+ті=6|…нг+і=-20|…нд+а=-4
…нд+ады=-10|…нд+атын=-7|…нд+ау=-7|…нд+е=-4|…нд+еді=-13|…нд+етін=-17|…нд+еу=-4|…нд+иді=7|…нд+тер=3|…нд+ы=-4|…нд+ым=-4
…нд+і=6|…нд+ім=-6|…не+гелі=-4|…не+гі=-7|…не+ді=-15|…не+йін=-5|…не+лер=5|…не+м=-9|…не+міз=-13|…не+мін=-3|…не+н=-4
…не+ні=9|…не+нің=6|…не+р=-13|…не+с=-7|…не+се=-7|…не+сі=-7|…не+сін=-4|…не+т=-3|…не+ше=-8|…не+ң=-10|…нж+іп=4|…ни+=11
…ни+ды=6|…ни+дың=6|…ни+е=-7|…ни+етін=-12|…ни+й=-5|…ни+лар=4|…ни+са=-5|…нк+тер=3|…нм+ы=-6|…нн+и=-5|…нн+ның=9|…нн+ы=8
…нн+ың=-3|…нн+ің=-3|…но+гі=-4|…но+мен=4|…но+ның=5|…но+с=-5|…но+ға=7|…нр+да=7|…нр+дың=4|…нр+иді=5|…нр+ы=-6|…нс+а=-4
…нс+ты=-5|…нс+ы=5|…нс+қа=4|…нт+=13|…нт+а=-4|…нт+ер=-8|…нт+ке=6|…нт+пе=-8|…нт+тар=9|…нт+те=21|…нт+тен=5|…нт+тер=9
…нт+ты=-15|…нт+ті=9|…нт+тік=-3|…нт+тің=5|…нт+у=-7|…нт+ы=4|…нт+і=11|…нт+қа=4|…ну+=37|…ну+ар=-3|…ну+ге=-8|…ну+да=-9
…ну+дағы=8|…ну+де=-4|…ну+ды=14|…ну+дың=10|…ну+ді=-15|…ну+дің=-7|…ну+мен=-4|…ну+сын=-5|…ну+іміз=-6|…ну+ға=-24|…нш+а=-6
…нш+е=3|…нш+і=-10|…нш+іл=-4|…ны+дан=3|…ны+й=-6|…ны+л=10|…ны+мас=-4|…ны+мен=11|…ны+п=-14|…ны+с=26|…ны+сы=-27|…ны+сын=6
…ны+т=36|…ны+ған=5|…ні+=-4|…ні+міз=-6|…ні+п=15|…ні+пті=3|…ні+рек=-4|…ні+с=-3|…ні+сі=-9|…ні+ң=-3|…нғ+а=-4|…оа+н=-4
…об+а=-8|…об+ы=6|…об+ыл=13|…об+ын=-4|…ов+а=26|…ов+тан=12|…ов+тар=5|…ов+тың=9|…ов+ті=5|…ов+тің=6|…ов+қа=5|…ог+тер=5
…од+а=-6|…од+ар=-6|…од+ты=-6|…ож+а=-17|…оз+ды=8|…оз+дыр=-4|…оз+дық=-3|…оз+дың=11|…оз+у=5|…оз+ы=-10|…оз+ыл=14|…оз+ға=-8
…оз+ған=5|…ои+ды=-3|…ой+=11|…ой+да=-8|…ой+ды=18|…ой+дым=12|…ой+ма=11|…ой+мас=5|…ой+мақ=10|…ой+са=6|…ой+ыл=18|…ой+ым=-4
…ой+ын=-5|…ой+ю=6|…ой+юшы=7|…ой+яды=12|…ой+ятын=5|…ой+ға=13|…ой+ған=8|…ой+ғы=3|…ок+т=-3|…ок+та=-4|…ок+тан=-5|…ол+=9
…ол+а=9|…ол+ады=19|…ол+ам=16|…ол+амыз=5|…ол+ар=18|…ол+атын=13|…ол+да=-28|…ол+дан=17|…ол+дар=11|…ол+дағы=4|…ол+ды=16
…ол+дым=6|…ол+дыр=13|…ол+дық=5|…ол+дыңыз=16|…ол+ма=19|…ол+мас=-6|…ол+мақ=9|…ол+мен=10|…ол+са=5|…ол+сақ=5|…ол+саңыз=4
…ол+сыз=4|…ол+сын=12|…ол+т=-11|…ол+у=19|…ол+ы=6|…ол+ым=7|…ол+ымыз=-4|…ол+ын=-12|…ол+ып=7|…ол+ыпты=15|…ол+ыс=6
…ол+ыңыздар=7|…ол+ған=21|…ол+ғандық=4|…ол+ғы=-5|…ом+=8|…ом+дар=5|…ом+дық=-3|…ом+ы=5|…он+=8|…он+атын=-14|…он+да=27
…он+дай=13|…он+дар=7|…он+дағы=5|…он+дық=-4|…он+е=-4|…он+ер=3|…он+мен=3|…он+нан=7|…он+ның=10|…он+сын=5|…он+т=-5
…он+ы=19|…он+ың=4|…он+ға=6|…он+ған=7|…оп+=19|…оп+а=-4|…оп+сыз=-5|…оп+та=-5|…оп+тар=6|…оп+тағы=5|…оп+ты=-4|…оп+тық=-4
…оп+тың=4|…оп+ырақ=-12|…оп+қа=13|…ор+=12|…ор+а=-8|…ор+аң=-5|…ор+да=-13|…ор+дан=16|…ор+дағы=7|…ор+ды=14|…ор+дың=22
…ор+и=-5|…ор+лар=13|…ор+мас=-4|…ор+мен=-4|…ор+у=10|…ор+ы=-13|…ор+ымыз=3|…ор+ын=-5|…ор+ға=-27|…ор+ған=-32|…ос+=7
…ос+а=13|…ос+ады=10|…ос+па=-21|…ос+пақ=-4|…ос+та=-11|…ос+тан=8|…ос+тар=6|…ос+ты=9|…ос+тық=-13|…ос+у=5|…ос+ы=8
…ос+ыл=30|…ос+ын=-5|…ос+ып=7|…ос+қа=9|…ос+қан=11|…от+=6|…от+а=-9|…от+тар=7|…от+тағы=3|…от+ты=-3|…от+тың=5|…от+ы=8
…от+қа=16|…оу+=6|…оу+дың=4|…оу+ы=-5|…оу+ға=-6|…ош+ы=4|…ош+қа=-18|…ош+қан=-4|…оэ+м=-5|…оэ+ма=-3|…оэ+мас=-3|…ою+=-6
…оя+ды=-8|…оя+йтын=3|…оя+л=7|…оя+н=-5|…оя+у=10|…оя+ған=3|…оғ+а=-9|…оғ+ады=9|…оғ+ам=-12|…оғ+ар=6|…оғ+атын=8|…оғ+у=13
…оғ+ы=3|…оғ+ыл=11|…оғ+ыс=-3|…оқ+пын=11|…оқ+т=-5|…оқ+ты=6|…оқ+тыр=11|…оқ+у=13|…оқ+ым=13|…оқ+қа=8|…оқ+қан=4|…оқ+қы=7
…оң+=14|…оң+ы=7|…оң+ғы=9|…па+=9|…па+да=4|…па+дан=5|…па+дағы=3|…па+й=-9|…па+йды=-7|…па+ймын=-4|…па+йтын=-9|…па+л=-5
…па+лар=7|…па+н=-10|…па+ның=5|…па+р=-3|…па+с=-3|…па+сы=24|…па+т=-4|…па+ға=7|…па+ғы=-13|…па+ң=-4|…пб+и=-6|…пе+=9
…пе+ген=-3|…пе+йді=-4|…пе+лер=3|…пе+р=-5|…пе+с=-4|…пе+се=-5|…пе+сем=-6|…пе+сі=-11|…пе+т=-4|…пж+ыл=-3|…пз+і=-13
…пи+й=-3|…пк+ер=-5|…по+гендік=-3|…по+р=-13|…пп+е=-3|…пс+і=-5|…пт+=5|…пт+а=-6|…пт+ады=-13|…пт+ау=-5|…пт+е=-8
…пт+ыңыз=-7|…пт+і=-8|…пу+ды=-4|…пу+р=-6|…пш+аң=-5|…пы+м=7|…пы+рақ=-12|…пі+=4|…пі+мен=6|…пі+н=-7|…пі+ні=-10|…пі+нің=6
…пі+р=-5|…пқ+а=-4|…ра+=-4|…ра+да=9|…ра+дай=10|…ра+дан=16|…ра+дағы=8|…ра+й=-14|…ра+йды=34|…ра+ймыз=9|…ра+ймын=4
…ра+йтын=14|…ра+лар=15|…ра+м=-10|…ра+ма=10|…ра+мастан=6|…ра+мыз=8|…ра+н=-19|…ра+ншы=-12|…ра+ны=13|…ра+ның=13|…ра+п=7
…ра+пты=7|…ра+р=-13|…ра+са=23|…ра+сақ=6|…ра+сы=29|…ра+сыз=-4|…ра+сын=-4|…ра+т=-9|…ра+у=13|…ра+ша=-5|…ра+ға=-8
…ра+ған=8|…ра+ғанда=7|…ра+ғы=20|…ра+ң=-7|…ра+ңдар=10|…ра+ңыз=8|…рб+ау=-3|…рб+іп=-6|…рв+тер=4|…рг+а=-5|…рг+е=-4
…рг+еу=-4|…рг+ке=-5|…рг+тың=6|…рг+тің=3|…рг+і=-4|…рг+інші=-3|…рд+а=-7|…рд+ар=-5|…рд+е=-9|…рд+ем=-4|…рд+тағы=7
…рд+тер=6|…рд+тың=9|…рд+ы=-7|…рд+ым=-8|…рд+ымыз=3|…рд+і=-9|…рд+ім=-8|…рд+іс=-3|…рд+ің=-3|…рд+іңіз=-10|…рд+қа=8
…ре+=-11|…ре+ген=14|…ре+гі=-14|…ре+ді=-11|…ре+й=-8|…ре+йін=-4|…ре+л=27|…ре+лер=10|…ре+м=-4|…ре+міз=-3|…ре+н=-9
…ре+ні=12|…ре+нің=3|…ре+р=-4|…ре+с=-9|…ре+се=-14|…ре+сек=-18|…ре+сі=6|…ре+сін=-3|…ре+т=-4|…ре+у=-19|…ре+ң=-9|…рж+ім=-4
…рз+а=-6|…рз+ім=-11|…ри+=13|…ри+да=-6|…ри+ден=3|…ри+ді=-7|…ри+й=-8|…ри+лер=4|…ри+мен=4|…ри+т=-4|…рй+яды=-11|…рк+е=8
…рк+ем=-11|…рк+еу=-4|…рк+те=5|…рк+тер=3|…рк+тің=4|…рк+і=12|…рл+а=-17|…рл+ады=-19|…рл+ау=-4|…рл+е=-6|…рл+еді=-5
…рл+еу=-8|…рл+ым=-5|…рл+і=-6|…рм+а=-8|…рм+ам=-4|…рм+атын=-13|…рм+еді=-4|…рм+ы=-21|…рм+і=-19|…рм+ін=-3|…рн+ады=-8
…рн+нің=6|…рн+ы=24|…рн+ым=5|…рн+і=-5|…ро+лар=6|…ро+н=-7|…ро+ның=3|…ро+п=-5|…ро+р=-4|…ро+с=-4|…ро+сы=4|…ро+сыз=-11
…ро+ға=6|…рп+і=-19|…рп+ін=-6|…рс+аң=-3|…рс+е=-10|…рс+кі=-5|…рс+тар=8|…рс+тің=5|…рс+ы=-14|…рс+ын=-4|…рс+ың=-10
…рс+қа=-5|…рт+=14|…рт+а=26|…рт+ады=17|…рт+ау=-8|…рт+е=-9|…рт+еді=8|…рт+ер=-7|…рт+ең=-4|…рт+кі=-10|…рт+пен=3|…рт+та=-19
…рт+тан=16|…рт+тар=9|…рт+тағы=9|…рт+те=-8|…рт+тен=3|…рт+тер=8|…рт+ты=25|…рт+тыр=45|…рт+тық=-5|…рт+тың=9|…рт+ті=20
…рт+тің=5|…рт+у=24|…рт+ушы=-11|…рт+ы=30|…рт+ыл=29|…рт+ым=-17|…рт+ып=6|…рт+ыпты=3|…рт+ыс=18|…рт+і=-7|…рт+іл=12|…рт+ін=6
…рт+інші=4|…рт+іп=-24|…рт+іпті=-8|…рт+іс=-6|…рт+қа=7|…рт+қалы=-5|…рт+қан=4|…рт+қы=-9|…ру+ам=-12|…ру+ге=-4|…ру+гі=-4
…ру+дан=15|…ру+дағы=-13|…ру+де=-4|…ру+ден=-3|…ру+ды=7|…ру+ді=-4|…ру+лар=8|…ру+мен=-10|…ру+ы=-8|…ру+і=-8|…ру+іміз=-6
…ру+ға=-8|…рш+а=-8|…рш+ы=-4|…рш+ыл=-9|…рш+іл=-4|…ры+дан=10|…ры+м=-10|…ры+мыз=-8|…ры+н=-3|…ры+ны=40|…ры+п=-3|…ры+пты=-7
…ры+с=-4|…ры+сы=-7|…ры+сын=5|…ры+т=-8|…ры+ған=7|…ры+ғы=-5|…рэ+м=-3|…ря+ды=-7|…рі+ге=8|…рі+лер=8|…рі+міз=7|…рі+нші=10
…рі+ның=12|…рі+п=5|…рі+пті=-4|…рі+рек=5|…рі+сі=-11|…рі+сін=10|…рі+т=-6|…рі+ң=3|…рі+ңіз=9|…рғ+а=-4|…рғ+ады=-16
…рғ+ау=-5|…рғ+ы=-15|…рғ+ын=-8|…рғ+ып=3|…рқ+а=-6|…рқ+ады=13|…рқ+ушы=12|…рқ+ы=-12|…рқ+ын=-16|…рқ+ып=7|…са+=-3
…са+дағы=-6|…са+ды=-9|…са+й=-6|…са+йды=9|…са+йтын=4|…са+л=28|…са+лар=10|…са+ма=6|…са+мас=6|…са+мақ=3|…са+мын=-3
…са+н=-8|…са+ны=-11|…са+пты=18|…са+р=-12|…са+с=32|…са+са=-6|…са+сы=7|…са+т=-5|…са+у=10|…са+ушы=-5|…са+ға=-22
…са+ған=-37|…са+ғандық=7|…са+ғы=-4|…са+ң=-7|…са+ңыздар=24|…се+ге=4|…се+дегі=4|…се+ден=3|…се+ді=-16|…се+й=-9|…се+л=-11
…се+лер=10|…се+м=-9|…се+мен=6|…се+мін=-3|…се+н=-22|…се+ні=10|…се+нің=3|…се+п=-22|…се+пті=-10|…се+р=-12|…се+рек=-13
…се+сі=4|…се+т=-6|…се+у=-7|…се+ң=-11|…се+ңдер=-5|…си+=15|…си+етін=-9|…си+мен=7|…си+т=-4|…ск+а=-4|…ск+е=-5|…ск+ер=-5
…ск+еу=-7|…ск+і=11|…сл+ам=-14|…см+и=-11|…со+н=-6|…со+р=-4|…со+т=-3|…сп+ады=-3|…сп+е=-5|…сп+еді=-4|…сп+і=-5
…сс+тағы=-10|…сс+тегі=7|…сс+ы=5|…ст+=13|…ст+а=-8|…ст+ады=-25|…ст+ам=-14|…ст+ау=-7|…ст+е=-9|…ст+еді=-23|…ст+ем=-4
…ст+еу=-3|…ст+иді=14|…ст+р=-6|…ст+у=6|…ст+і=16|…ст+іл=26|…ст+ім=-4|…ст+іп=-5|…ст+ің=-4|…су+=6|…су+ге=25|…су+дан=-4
…су+де=9|…су+ден=6|…су+ды=-5|…су+дың=8|…су+ді=13|…су+дің=4|…су+лар=-7|…су+ы=-17|…су+іміз=8|…су+ға=-3|…сш+а=-7|…сш+ы=-9
…сш+ымыз=-4|…сш+і=5|…сы+=-9|…сы+дағы=8|…сы+л=-5|…сы+лар=18|…сы+м=-10|…сы+мен=-3|…сы+мыз=-4|…сы+н=-3|…сы+ны=10
…сы+ның=-5|…сы+р=-4|…сы+рақ=17|…сы+сы=-4|…сы+ша=3|…сы+ғы=-5|…сы+ң=-9|…сі+=-7|…сі+ге=14|…сі+гі=-3|…сі+л=-4|…сі+лер=8
…сі+м=-10|…сі+н=-3|…сі+нші=-11|…сі+ні=19|…сі+нікі=7|…сі+п=-25|…сі+т=-14|…сі+ң=-10|…сі+ңіз=5|…сқ+а=-5|…сқ+ар=-5
…сқ+ы=-8|…сұ+сы=-4|…та+да=21|…та+дан=22|…та+дағы=4|…та+ды=22|…та+дық=17|…та+й=19|…та+йды=23|…та+ймыз=7|…та+йтын=9
…та+л=36|…та+лар=12|…та+м=-17|…та+мын=-4|…та+н=-16|…та+ншы=9|…та+ны=-9|…та+ның=11|…та+п=15|…та+пты=11|…та+с=11
…та+сы=36|…та+сын=-3|…та+сың=-6|…та+т=-5|…та+у=-10|…та+ша=-7|…та+ға=17|…та+ған=28|…та+ғы=18|…та+ң=-10|…та+ңдар=22
…тв+а=-4|…те+=8|…те+ге=-15|…те+ген=22|…те+гі=-7|…те+дегі=8|…те+ден=4|…те+ді=9|…те+дім=4|…те+дің=14|…те+й=-6|…те+йді=20
…те+йміз=9|…те+йтін=14|…те+л=5|…те+м=-8|…те+мақ=-7|…те+ме=9|…те+мес=14|…те+міз=-5|…те+н=-11|…те+ні=-6|…те+нің=8
…те+п=-4|…те+пті=-6|…те+р=-3|…те+рек=-9|…те+с=-5|…те+се=7|…те+сін=7|…те+у=10|…те+уші=23|…те+ң=-12|…ти+=5|…ти+ды=4
…ти+ді=-11|…тк+е=-3|…тк+ер=-8|…тк+і=10|…тк+ім=-9|…тн+ам=-4|…то+н=-7|…то+р=-8|…то+сы=-4|…тр+=12|…тр+а=-8|…тр+ге=10
…тр+ден=6|…тр+ді=4|…тр+лар=6|…тр+мен=-3|…тр+ы=9|…тр+і=5|…тс+а=-3|…тс+е=-6|…тс+ке=-6|…тс+тегі=6|…тс+тен=6|…тс+тің=3
…тс+і=-9|…тт+а=10|…тт+ады=4|…тт+е=-8|…тт+еді=-16|…тт+ейін=3|…тт+еу=-4|…тт+ы=-13|…тт+і=-19|…ту+=-10|…ту+ар=-5|…ту+ге=6
…ту+да=-5|…ту+де=-8|…ту+ден=11|…ту+дың=-12|…ту+лер=12|…ту+т=-7|…ту+і=-4|…ту+іміз=5|…ту+ға=-6|…тч+та=4|…тч+тан=9
…тч+ы=10|…тш+а=-6|…ты+=11|…ты+да=14|…ты+дан=6|…ты+дағы=8|…ты+ды=6|…ты+й=11|…ты+л=-12|…ты+лар=7|…ты+мақ=-4|…ты+мен=-6
…ты+мыз=5|…ты+мын=6|…ты+н=-3|…ты+ның=7|…ты+п=17|…ты+пты=-3|…ты+р=-7|…ты+с=-4|…ты+сы=34|…ты+ғы=-10|…ты+ң=-5|…ты+ңыз=12
…ті+=4|…ті+ген=6|…ті+гі=-12|…ті+дім=12|…ті+л=8|…ті+лер=19|…ті+м=-13|…ті+ме=5|…ті+мен=14|…ті+нші=6|…ті+ні=7|…ті+нің=6
…ті+п=5|…ті+р=15|…ті+рек=13|…ті+сі=36|…ті+ң=-4|…тқ+а=-6|…тқ+ам=-3|…тқ+ар=-4|…тқ+асыз=3|…тқ+ы=-4|…тқ+ым=-4|…тү+с=-5
…уа+=9|…уа+да=4|…уа+ды=-10|…уа+л=-7|…уа+лар=5|…уа+м=12|…уа+н=-10|…уа+ны=9|…уа+п=-19|…уа+пты=-13|…уа+р=-3|…уа+сы=13
…уа+т=-3|…уб+етін=5|…уб+та=5|…уб+ы=4|…уб+қа=6|…уг+і=7|…уд+а=-6|…уд+ар=-4|…уд+е=-4|…уд+ты=-5|…уд+ы=-9|…уд+ың=-6
…уд+і=-11|…уд+ің=-4|…уе+=7|…уе+гі=-5|…уе+л=-6|…уе+н=-4|…уе+ні=-9|…уе+п=5|…уе+т=-3|…уз+а=-4|…уз+дар=4|…уз+ы=3|…уз+ым=4
…уи+дің=3|…ул+а=-7|…ул+е=-4|…ул+етін=-11|…ул+ім=-5|…ум+а=-7|…ум+да=7|…ум+дар=5|…ум+ның=5|…ум+ы=5|…ун+а=-8|…ун+ды=-3
…ун+т=-5|…уп+і=3|…ур+=9|…ур+а=-11|…ур+да=9|…ур+де=7|…ур+дегі=3|…ур+ды=-4|…ур+етін=-19|…ур+у=-6|…ур+ы=-14|…ус+а=-7
…ус+тан=16|…ус+тар=4|…ус+те=-7|…ус+тен=6|…ус+ты=-12|…ус+ым=-10|…ус+ын=-3|…ут+=7|…ут+та=8|…ут+тан=11|…ут+ты=6|…ут+ы=20
…уу+=-8|…уу+ы=-12|…уу+і=-4|…ух+ын=-3|…уш+ар=-4|…уш+і=-10|…уы+л=-5|…уы+м=-13|…уы+н=-4|…уы+ны=7|…уы+ның=4|…уы+п=-13
…уы+р=-6|…уы+сы=-9|…уы+ғы=-8|…уы+ң=-3|…уы+ңыз=-6|…уі+=5|…уі+мен=6|…уі+міз=-6|…уі+нің=6|…уі+п=-20|…уі+пті=-4|…уі+р=-7
…уғ+а=-4|…уғ+ар=-3|…уқ+ым=-9|…уә+лар=5|…уә+сі=9|…фа+=15|…фа+с=-6|…фе+н=-3|…фи+р=-5|…фо+ны=-3|…фо+р=-4|…фт+=5|…фт+ты=-6
…фы+ның=4|…фэ+р=-5|…ха+=5|…ха+й=-3|…ха+йм=-4|…ха+м=-3|…ха+н=-17|…ха+т=-4|…ха+у=-10|…ха+ң=-6|…хе+=3|…хе+мен=-21|…хи+=-5
…хо+ның=-3|…хо+р=-4|…це+й=-3|…це+с=-3|…це+сі=-14|…цк+і=10|…че+=4|…чи+=6|…чт+ы=-4|…ша+=8|…ша+да=20|…ша+дан=8|…ша+ды=-15
…ша+лар=10|…ша+м=-17|…ша+мыз=-8|…ша+н=-12|…ша+ны=12|…ша+ның=8|…ша+р=-7|…ша+сы=24|…ша+ға=7|…ша+ған=-12|…ша+ғы=-14
…ша+ң=-5|…ша+ңыз=15|…ше+гі=-11|…ше+де=3|…ше+ді=-9|…ше+йді=-4|…ше+лер=4|…ше+мен=9|…ше+н=-9|…ше+п=3|…ше+р=-21|…ше+сі=8
…ше+сін=4|…ше+у=-22|…шк+ім=-4|…шо+р=-4|…шт+ады=6|…шт+ы=7|…шт+і=-5|…шт+ірек=-6|…шу+=-9|…шу+ге=-6|…шу+дан=-8|…шу+дің=-5
…шу+лар=5|…шу+ма=-6|…шу+ы=-8|…шу+і=-9|…шу+ға=-9|…шы+дан=3|…шы+л=17|…шы+лар=20|…шы+мыз=7|…шы+н=-6|…шы+ны=-3|…шы+ның=9
…шы+п=14|…шы+р=-4|…шы+сы=38|…шы+ғы=-3|…шы+ң=-8|…ші+=-9|…ші+гі=-9|…ші+л=-3|…ші+м=-8|…ші+мен=5|…ші+н=-10|…ші+нші=14
…ші+п=14|…ші+рек=19|…ші+сі=6|…шқ+ыл=-8|…шө+п=-8|…ще+=4|…ще+ге=4|…ще+лер=4|…ще+сі=12|…щы+=10|…щы+да=-6|…ыб+ы=17
…ыб+ыс=-7|…ыд+а=-9|…ыд+ар=-4|…ыд+ы=-13|…ыз+ба=6|…ыз+бен=-4|…ыз+да=13|…ыз+дан=-7|…ыз+ды=-6|…ыз+дық=-9|…ыз+у=-4
…ыз+ша=-6|…ыз+ыл=12|…ыз+ып=-7|…ыз+ға=18|…ыз+ған=-4|…ый+ы=-7|…ый+ым=-5|…ый+ын=-3|…ык+а=-3|…ык+і=-5|…ыл+=16|…ыл+а=-10
…ыл+ады=-5|…ыл+ау=-8|…ыл+да=14|…ыл+дан=12|…ыл+дар=13|…ыл+дағы=3|…ыл+ды=-10|…ыл+дым=-11|…ыл+дық=-14|…ыл+дың=12
…ыл+иды=5|…ыл+ма=4|…ыл+мақ=-3|…ыл+мен=13|…ыл+сын=20|…ыл+у=-9|…ыл+ша=-6|…ыл+ы=5|…ыл+ым=-15|…ыл+ын=-3|…ыл+ып=-10
…ыл+ға=23|…ыл+ған=-3|…ыл+ғандық=-4|…ыл+ғы=-11|…ым+а=-15|…ым+ба=9|…ым+да=10|…ым+дай=21|…ым+дар=14|…ым+дағы=19|…ым+ды=-9
…ым+дық=-5|…ым+и=-15|…ым+иды=-14|…ым+мен=9|…ым+нан=16|…ым+ның=7|…ым+сыз=-10|…ым+ша=-16|…ым+ы=13|…ым+ға=14|…ын+=5
…ын+ады=-8|…ын+ар=-8|…ын+атын=22|…ын+ба=25|…ын+да=-8|…ын+дай=9|…ын+дар=13|…ын+дағы=-14|…ын+ды=-5|…ын+дым=13|…ын+дыр=41
…ын+мен=9|…ын+нан=13|…ын+ның=10|…ын+са=22|…ын+сыз=13|…ын+у=-14|…ын+ушы=-7|…ын+ша=-5|…ын+ыл=8|…ын+ымыз=-5|…ын+ып=-17
…ын+ырақ=21|…ын+ыс=-3|…ын+ың=-3|…ын+ға=17|…ын+ған=4|…ын+ғы=-7|…ып+=-12|…ып+пен=6|…ып+т=-3|…ып+та=-10|…ып+тан=17
…ып+тар=12|…ып+ты=-9|…ып+тық=-5|…ыр+=13|…ыр+а=5|…ыр+ады=11|…ыр+амыз=3|…ыр+амын=5|…ыр+ар=14|…ыр+асыз=7|…ыр+да=29
…ыр+дан=20|…ыр+дағы=7|…ыр+ды=17|…ыр+дым=4|…ыр+дық=24|…ыр+дың=16|…ыр+лар=15|…ыр+ма=11|…ыр+мен=7|…ыр+мыз=9|…ыр+мын=16
…ыр+сыздар=14|…ыр+сын=-3|…ыр+сың=13|…ыр+т=-9|…ыр+у=19|…ыр+ушы=6|…ыр+ша=4|…ыр+ы=-5|…ыр+ыл=19|…ыр+ым=-16|…ыр+ын=-18
…ыр+ып=-24|…ыр+ыпты=-5|…ыр+ыс=-16|…ыр+ға=22|…ыр+ған=21|…ыс+=20|…ыс+ады=-5|…ыс+амын=-18|…ыс+атын=15|…ыс+па=8
…ыс+пек=-14|…ыс+пен=4|…ыс+пын=-7|…ыс+сыз=7|…ыс+та=25|…ыс+тан=8|…ыс+тар=10|…ыс+тағы=7|…ыс+ты=7|…ыс+тым=3|…ыс+тыр=-8
…ыс+тық=-8|…ыс+тың=10|…ыс+у=21|…ыс+ушы=-17|…ыс+ша=-11|…ыс+ы=3|…ыс+ыл=9|…ыс+ым=-7|…ыс+ымыз=4|…ыс+ып=-12|…ыс+ыпты=5
…ыс+қа=13|…ыс+қан=20|…ыс+қандық=-4|…ыс+қы=-21|…ыт+=5|…ыт+а=10|…ыт+ады=22|…ыт+атын=-14|…ыт+па=5|…ыт+са=8|…ыт+сақ=4
…ыт+сыз=-3|…ыт+та=16|…ыт+тан=13|…ыт+тар=7|…ыт+тағы=8|…ыт+у=19|…ыт+ушы=4|…ыт+ша=6|…ыт+ы=11|…ыт+ын=-11|…ыт+қа=3
…ыт+қан=4|…ыт+қы=-12|…ыш+а=-3|…ыш+пен=5|…ыш+та=-6|…ыш+тан=3|…ыш+тар=5|…ыш+ты=-27|…ыш+тық=-3|…ыш+ың=6|…ығ+а=22
…ығ+ады=21|…ығ+ар=-8|…ығ+атын=14|…ығ+ы=16|…ығ+ыл=12|…ығ+ым=28|…ығ+ып=7|…ығ+ыпты=10|…ығ+ырақ=8|…ығ+ыс=-6|…ығ+ың=13
…ық+=10|…ық+па=14|…ық+пақ=9|…ық+пен=6|…ық+са=7|…ық+сыз=4|…ық+та=11|…ық+тай=17|…ық+тан=9|…ық+тар=10|…ық+тағы=-13
…ық+ты=16|…ық+тым=10|…ық+тық=-17|…ық+тың=10|…ық+ша=-12|…ық+ыл=-15|…ық+қа=8|…ық+қандық=6|…ың+а=-6|…ың+да=-6|…ың+дай=9
…ың+ды=-7|…ың+дық=-4|…ың+нан=16|…ың+сыз=7|…ың+ға=8|…ың+ғы=-17|…ьг+е=-3|…ьд+ке=4|…ье+нің=6|…ьз+дің=4|…ьм+дер=5
…ьм+нің=4|…ьо+н=-4|…ьт+тер=3|…ьш+ың=-4|…ья+н=-5|…эй+=5|…эк+ке=-5|…эн+=4|…эн+і=-4|…эр+=8|…эр+и=-6|…эс+=4|…эт+ер=-3
…эт+тен=-6|…эх+а=-4|…юй+і=5|…юк+е=-5|…юл+а=-4|…юр+а=-4|…ют+ер=-5|…юш+ы=-3|…юі+=-3|…юғ+а=-3|…яд+а=-4|…яд+ты=4|…яд+ы=7
…яй+ы=-15|…ял+а=-7|…ял+ады=-15|…ял+ған=-3|…ям+асыз=4|…ян+=15|…ян+ба=8|…ян+да=8|…ян+дар=10|…ян+ды=-4|…ян+ның=5
…ян+ы=-14|…ян+ың=-5|…ян+ім=22|…ян+ған=5|…яп+=-9|…яр+=-16|…яс+атын=-15|…яс+и=-6|…яс+ы=-9|…ят+=10|…ят+тар=12|…ят+ы=4
…яу+=-7|…яш+ы=-4|…яғ+а=-3|…яқ+та=-11|…яқ+тар=9|…яқ+тағы=3|…яқ+ты=-15|…яқ+қа=7|…іб+ер=-6|…іб+і=6|…іг+е=-5|…іг+еді=12
…іг+еміз=8|…іг+у=17|…іг+і=15|…іг+іл=4|…іг+ім=7|…іг+іміз=13|…іг+іп=8|…ід+ім=-9|…іе+н=-3|…іж+і=-3|…із+=4|…із+бе=14
…із+бек=7|…із+бен=-9|…із+ген=13|…із+дегі=6|…із+дер=7|…із+ді=7|…із+дік=14|…із+дің=-6|…із+е=11|…із+еді=9|…із+етін=11
…із+у=13|…із+уші=7|…із+і=-18|…із+іл=19|…із+ім=-4|…із+ін=16|…із+іп=7|…із+іңдер=12|…ік+=13|…ік+е=5|…ік+ке=11|…ік+кен=9
…ік+кенде=3|…ік+пен=4|…ік+сіз=-17|…ік+те=9|…ік+тегі=10|…ік+тен=-29|…ік+тер=14|…ік+ті=19|…ік+тік=-10|…ік+тің=11
…ік+ше=-5|…іл+=7|…іл+гі=6|…іл+да=-9|…іл+де=-19|…іл+дер=14|…іл+ді=-9|…іл+дік=-6|…іл+дір=-5|…іл+дің=6|…іл+еді=4
…іл+ейік=12|…іл+емін=18|…іл+есіз=19|…іл+есіздер=-3|…іл+етін=11|…іл+ме=14|…іл+мен=12|…іл+сіз=-10|…іл+сін=15|…іл+ше=13
…іл+і=17|…іл+ім=-17|…іл+іп=-8|…іл+іс=-7|…іл+іңіз=6|…ім+ге=24|…ім+гі=-5|…ім+де=9|…ім+дер=10|…ім+ді=-15|…ім+дік=-10
…ім+е=-7|…ім+етін=-10|…ім+мен=17|…ім+нен=8|…ім+нің=5|…ім+і=13|…ім+іңіз=15|…ін+=-7|…ін+ба=12|…ін+бас=-7|…ін+бе=11
…ін+ге=7|…ін+ген=19|…ін+гі=23|…ін+гіз=-5|…ін+де=-10|…ін+дегі=-9|…ін+дей=-8|…ін+дер=8|…ін+ді=-12|…ін+дік=-16
…ін+еді=-30|…ін+емін=10|…ін+ер=33|…ін+етін=7|…ін+и=-15|…ін+мен=7|…ін+нен=5|…ін+нің=6|…ін+се=10|…ін+сіз=-6|…ін+у=27
…ін+ше=-3|…ін+і=14|…ін+іп=7|…ін+ірек=11|…ін+іс=-3|…ін+ің=-4|…іп+=-5|…іп+ке=6|…іп+пен=10|…іп+сіз=7|…іп+те=14|…іп+тегі=7
…іп+тер=6|…іп+ті=-10|…іп+тің=4|…іп+і=9|…ір+=16|…ір+ге=-20|…ір+ген=18|…ір+гі=6|…ір+гіз=6|…ір+де=-31|…ір+дегі=12
…ір+дей=21|…ір+ден=10|…ір+ді=22|…ір+дің=14|…ір+е=19|…ір+еді=13|…ір+емін=11|…ір+етін=12|…ір+еу=-6|…ір+итін=-3|…ір+лер=7
…ір+ме=6|…ір+мек=-5|…ір+мес=16|…ір+се=8|…ір+сем=3|…ір+сіз=-6|…ір+т=-8|…ір+у=9|…ір+і=17|…ір+іл=13|…ір+ім=20|…ір+ін=-3
…ір+інші=-6|…ір+іп=9|…ір+іс=-7|…іс+=17|…іс+еді=7|…іс+еміз=-8|…іс+ке=7|…іс+кі=-6|…іс+пе=-4|…іс+сіз=6|…іс+тан=-17
…іс+тен=7|…іс+тер=12|…іс+ті=7|…іс+тік=-7|…іс+тір=4|…іс+тің=13|…іс+у=6|…іс+іл=7|…іс+ім=-16|…іс+ін=-3|…іс+інші=4|…іт+=5
…іт+еді=7|…іт+ер=12|…іт+етін=21|…іт+еу=-9|…іт+кен=17|…іт+кі=-4|…іт+пе=7|…іт+сыз=-11|…іт+т=-3|…іт+те=3|…іт+тер=4
…іт+ті=13|…іт+у=-22|…іт+іл=19|…іт+ім=8|…іт+іп=16|…іш+е=-5|…іш+ке=5|…іш+тен=5|…іш+тер=8|…іш+ті=8|…іш+і=4|…іш+іл=4
…іш+ін=-9|…іш+ірек=10|…ің+=-4|…ің+гі=-8|…ің+ді=16|…ің+е=-8|…ің+еді=6|…ің+нен=-4|…іө+гіз=-4|…ға+=-3|…ға+дан=9|…ға+ды=5
…ға+й=-10|…ға+йды=-21|…ға+ймын=7|…ға+йтын=10|…ға+л=11|…ға+лар=13|…ға+м=-12|…ға+н=-4|…ға+ншы=8|…ға+ны=17|…ға+ның=-5
…ға+р=-9|…ға+с=-12|…ға+сы=-4|…ға+сын=-15|…ға+т=-5|…ға+ушы=-5|…ға+ға=7|…ға+ғы=-8|…ғд+айын=-6|…ғд+ар=-9|…ғз+а=-5|…ғи+=9
…ғи+да=-8|…ғн+и=-9|…ғо+л=-4|…ғу+=20|…ғу+да=-4|…ғу+дан=-5|…ғу+лар=10|…ғу+ы=-9|…ғу+ға=-13|…ғы+да=-20|…ғы+дай=8
…ғы+дан=20|…ғы+л=-4|…ғы+лар=5|…ғы+м=3|…ғы+мас=-5|…ғы+мақ=-4|…ғы+н=-3|…ғы+ны=-29|…ғы+п=8|…ғы+р=-6|…ғы+рақ=6|…ғы+с=-4
…ғы+сы=-13|…ғы+сыз=6|…ғы+т=-4|…ғы+ға=-6|…ғы+ң=4|…ғұ+н=-5|…қа+=-3|…қа+да=7|…қа+дан=10|…қа+ды=3|…қа+дық=8|…қа+й=-8
…қа+л=20|…қа+лар=10|…қа+м=-4|…қа+ма=5|…қа+мас=-4|…қа+мен=-3|…қа+н=-6|…қа+ны=-5|…қа+ның=17|…қа+п=-24|…қа+р=-7|…қа+сы=20
…қа+т=-5|…қа+ша=9|…қа+ған=-5|…қи+=-8|…қи+ды=-8|…қи+ға=-13|…қи+ған=-18|…қо+р=-10|…қо+с=-7|…қп+ы=-4|…қс+ады=-18
…қс+атын=-14|…қс+тан=-18|…қс+у=-13|…қс+ырақ=-4|…қт+а=-9|…қт+ады=-27|…қт+ау=-7|…қу+да=-8|…қу+дан=-6|…қу+ды=6|…қу+дың=5
…қу+лар=9|…қш+а=-9|…қш+аң=-6|…қы+=31|…қы+да=14|…қы+ды=8|…қы+л=-25|…қы+лар=8|…қы+ма=6|…қы+мен=9|…қы+мыз=9|…қы+н=-8
…қы+ны=-16|…қы+ның=9|…қы+п=6|…қы+пты=-7|…қы+р=-8|…қы+с=-3|…қы+сы=-4|…қы+сыз=-6|…қы+т=-6|…қы+ға=10|…қы+ған=19|…қы+ғы=-7
…ққ+а=-3|…құ+м=-3|…құ+ма=-5|…ңа+=7|…ңа+дан=3|…ңа+й=-11|…ңа+ша=-9|…ңа+ғы=7|…ңб+а=-3|…ңб+ер=-4|…ңг+е=-3|…ңг+ейін=-8
…ңг+у=-5|…ңг+і=4|…ңг+ім=-10|…ңд+а=-10|…ңд+ар=-3|…ңд+ау=-4|…ңд+е=-7|…ңд+еді=-8|…ңд+ер=-3|…ңд+і=-14|…ңе+ді=8|…ңе+йді=7
…ңе+л=22|…ңе+с=-10|…ңе+сі=-15|…ңж+ыл=-11|…ңк+е=-12|…ңл+ы=-4|…ңн+ың=-5|…ңт+ар=-11|…ңу+=5|…ңы+=-3|…ңы+мыз=4|…ңы+п=4
…ңы+р=-4|…ңы+рақ=-9|…ңі+=-4|…ңі+л=-8|…ңі+п=9|…ңі+р=-6|…ңі+сі=-11|…ңғ+а=-6|…ңғ+ар=-7|…ңғ+ы=4|…ңқ+ар=-3|…үг+і=-27
…үг+ін=-17|…үд+ер=-8|…үз+бе=5|…үз+ге=-9|…үз+гі=-6|…үз+ден=3|…үз+дер=4|…үз+ді=-10|…үз+дік=-6|…үз+дің=10|…үз+еді=-9
…үз+етін=3|…үз+у=-9|…үз+і=6|…үз+іл=-8|…үз+ім=10|…үз+іп=-8|…үй+=6|…үй+ге=5|…үй+ген=7|…үй+де=6|…үй+ді=4|…үй+е=-10
…үй+ер=4|…үй+етін=4|…үй+еу=-11|…үй+ме=4|…үй+сем=10|…үй+сіз=-14|…үй+ю=4|…үй+і=-23|…үй+ін=-19|…үй+інші=7|…үй+іп=5
…үк+ке=4|…үк+пес=-4|…үк+т=-10|…үк+те=-12|…үл+=10|…үл+де=-7|…үл+дегі=4|…үл+ден=-25|…үл+дер=9|…үл+ді=8|…үл+дің=10
…үл+і=-23|…үл+ін=-15|…үн+=7|…үн+ге=12|…үн+гі=14|…үн+де=11|…үн+дер=7|…үн+ді=-4|…үн+мен=11|…үн+нен=11|…үн+нің=5|…үн+і=13
…үп+=3|…үп+кі=-4|…үп+тен=3|…үп+ті=7|…үр+=7|…үр+ге=13|…үр+гелі=10|…үр+ген=10|…үр+гі=6|…үр+гіз=-9|…үр+де=18|…үр+ді=11
…үр+е=6|…үр+еді=9|…үр+емін=6|…үр+ер=9|…үр+есің=7|…үр+етін=9|…үр+ең=-7|…үр+лер=10|…үр+мен=4|…үр+міз=-5|…үр+мін=-3
…үр+се=17|…үр+сем=5|…үр+т=-7|…үр+у=13|…үр+і=20|…үр+іпті=5|…үр+іс=-4|…үс+е=19|…үс+еді=16|…үс+емін=11|…үс+етін=7
…үс+кен=9|…үс+кі=13|…үс+пе=8|…үс+се=4|…үс+тен=4|…үс+ті=16|…үс+тік=-11|…үс+у=13|…үс+ін=14|…үс+іп=6|…үт+еді=12
…үт+еміз=3|…үт+емін=7|…үт+етін=6|…үт+пе=4|…үт+у=9|…үт+і=4|…үт+іл=8|…үт+ім=-13|…үт+ін=-4|…үш+е=-12|…үш+ке=13|…үш+пен=4
…үш+тер=4|…үш+ті=4|…үш+і=8|…үш+ін=-3|…үш+іңіз=3|…үң+гі=-5|…үң+іл=-3|…ұб+ыл=-4|…ұз+ады=4|…ұз+атын=11|…ұз+дар=10
…ұз+ды=4|…ұз+у=4|…ұз+ыл=12|…ұз+ған=8|…ұй+=5|…ұй+ы=-7|…ұй+ыл=9|…ұй+ю=7|…ұй+я=-5|…ұл+=11|…ұл+а=-4|…ұл+ау=-3|…ұл+да=6
…ұл+дар=6|…ұл+дағы=5|…ұл+дық=-10|…ұл+у=-26|…ұл+ып=-6|…ұл+ға=-20|…ұм+=7|…ұм+а=16|…ұм+ар=-9|…ұм+бақ=-11|…ұм+ды=17
…ұм+дық=-5|…ұм+нан=6|…ұм+сақ=10|…ұм+ы=7|…ұм+ып=5|…ұм+ыс=-5|…ұм+ға=9|…ұм+ған=4|…ұн+=6|…ұн+да=-16|…ұн+дай=-4|…ұн+дар=7
…ұн+дағы=3|…ұн+ды=-11|…ұн+ның=4|…ұн+у=-5|…ұн+ың=-15|…ұп+тар=3|…ұр+=17|…ұр+а=4|…ұр+ады=-3|…ұр+ам=-12|…ұр+ар=17
…ұр+атын=9|…ұр+ды=13|…ұр+и=12|…ұр+ма=4|…ұр+сам=9|…ұр+сақ=4|…ұр+сын=17|…ұр+т=-6|…ұр+у=19|…ұр+ы=-26|…ұр+ыл=15|…ұр+ын=-17
…ұр+ып=8|…ұр+ыс=11|…ұр+ған=15|…ұр+ғы=-16|…ұр+ғыз=-5|…ұс+=6|…ұс+а=-4|…ұс+айын=-6|…ұс+та=-9|…ұс+тар=12|…ұс+ы=33
…ұс+қа=-15|…ұс+қан=-3|…ұт+=8|…ұт+атын=5|…ұт+ты=-25|…ұт+ы=8|…ұт+ын=-6|…ұт+ып=-8|…ұт+қан=5|…ұт+қы=-4|…ұх+итын=-10
…ұх+тар=4|…ұш+қан=-4|…ұю+=-7|…ұя+=5|…ұя+сы=5|…ұғ+у=5|…ұғ+ыл=8|…ұқ+ар=-4|…ұқ+тар=9|…ұқ+ым=-11|…ұң+=5|…ұң+ы=8|…һа+н=-3
…һа+р=-5|…әд+ар=-11|…әд+е=-6|…әж+іл=-6|…әй+ге=-5|…әй+ім=-4|…әк+іл=-3|…әл+=3|…әл+и=-3|…әл+ім=-6|…әл+ірек=9|…әм+=8
…әм+і=4|…ән+=7|…ән+де=-3|…ән+дегі=3|…ән+ді=-24|…ән+дік=-3|…ән+е=-7|…ән+ер=-4|…ән+сіз=-7|…ән+і=3|…ән+ім=12|…әр+=5
…әр+е=-4|…әр+мен=-7|…әр+се=-21|…әр+т=-12|…әр+у=-8|…әр+і=3|…әр+іміз=-9|…әр+іңіз=-5|…әс+і=-7|…әс+іл=-15|…әс+іп=-23
…әт+ер=-11|…әт+сіз=-3|…әт+тен=8|…әт+тер=6|…әт+ті=13|…әт+ім=11|…әт+ін=-3|…әт+іңіз=5|…әң+гі=-12|…өб+е=-4|…өб+і=5
…өб+ірек=-5|…өг+і=-3|…өг+іл=19|…өг+ін=-12|…өз+бен=14|…өз+ге=-3|…өз+ген=3|…өз+де=-17|…өз+ден=4|…өз+дер=14|…өз+ді=7
…өз+дің=20|…өз+і=19|…өз+ім=3|…өй+=3|…өй+т=-8|…өк+е=-4|…өк+ке=7|…өк+ірек=-5|…өл+=7|…өл+ген=4|…өл+дер=11|…өл+ді=3
…өл+дір=-8|…өл+еді=10|…өл+ем=-13|…өл+еміз=4|…өл+емін=-19|…өл+у=12|…өл+ім=-12|…өл+ін=34|…өл+іп=3|…өл+іс=19|…өн+=10
…өн+ген=15|…өн+де=-12|…өн+дір=-4|…өн+ер=-6|…өн+і=12|…өн+іп=-4|…өп+=18|…өп+ке=4|…өп+сіз=-5|…өп+ті=7|…өр+=14|…өр+ген=15
…өр+ді=11|…өр+дім=16|…өр+е=-20|…өр+еді=9|…өр+ер=19|…өр+етін=7|…өр+ме=8|…өр+мес=10|…өр+се=9|…өр+т=-11|…өр+у=17
…өр+і=-33|…өр+іп=7|…өр+іс=8|…өр+іңіздер=16|…өс+ем=-19|…өс+тік=-14|…өт+ер=-14|…өш+е=7|…өш+ем=6|…өш+ті=8|…өш+у=5
…өш+іп=4|…өң+іл=-18
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
