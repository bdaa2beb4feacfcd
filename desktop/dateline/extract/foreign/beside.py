"""Words beside a name that say what it is, of all languages together: they hardly ever clash."""

from __future__ import annotations

from dateline.extract.places.words import words

JOINS = words(
    ", і й та и i oraz a et y e en și und és ve och og ja ir un або или lub ou o oder"
    " και و ו 和 与 及 、 と や และ და և और तथा আর dan và na"
)
"""Between names of a list, all of which stand where its first one does."""

AGAINST = words(
    "проти против przeciw przeciwko proti protiv gegen tegen contre contra contro împotriva ellen"
    " mot imod vastaan prieš pret karşı εναντίον ضد נגד"
)
"""Whoever plays against a town plays against its club."""

BEATEN = words(
    "переміг перемогла перемогло перемогли обіграв обіграла обіграло переграв переграла"
    " переграло програв програла програло победил победила победило обыграл обыграла обыграло"
    " проиграл проиграла проиграло pokonał pokonała pokonało pokonali wygrał wygrała wygrało"
    " przegrał przegrała przegrało gewann gewonnen verlor verloren besiegte besiegt schlug battu"
    " battue perdu gagné bat vaincu ganó ganado perdió perdido venció vencido derrotó derrotado"
    " vinto vince battuto batte perso sconfitto venceu ganhou perdeu empatou derrotou won wint"
    " verloor verliest versloeg învins câștigat pierdut porazil porazila porazilo vyhrál vyhrála"
    " prohrál prohrála legyőzte nyert kikapott yendi kazandı kaybetti yenildi κέρδισε νίκησε"
    " έχασε победи загуби победио победила pobijedio pobijedila izgubio vann slog förlorade vant"
    " tapte vandt tabte voitti hävisi laimėjo nugalėjo فاز هزم خسر ניצח ניצחה הפסיד הפסידה"
)
"""In its sentence, towns that nothing happens in are clubs."""

OFFICES = words(
    "мер мера мером міського голова голови президент президента прем'єр-міністр прем’єр-міністр"
    " прем'єр міністр канцлер король уряд уряду столиця столиці жителі мешканці влада армія"
    " посол посольство мэр мэра губернатор премьер-министр премьер министр правительство"
    " правительства столица столицы власти жители король армия посольство prezydent prezydenta"
    " premier premiera burmistrz wojewoda rząd rządu stolica stolicy minister mieszkańcy władze"
    " armia ambasador primátor starosta prezident prezidenta premiér vláda vlády armáda hejtman"
    " gradonačelnik predsjednik predsednik premijer vlada градоначелник председник премијер влада"
    " кмет кметът премиерът правителството primarul președintele premierul guvernul armata"
    " meras prezidentas vyriausybė mērs prezidents valdība"
)
"""Before a bent name: it is that of a place. "Мэр Одессы" is nobody's surname."""

NAMED_AFTER = words("імені имени imienia")
"""Before somebody's name that something bears."""

STYLED = words(
    "herr herrn frau hr fr mme mlle mm monsieur madame señor señora sr sra srta don doña signor"
    " signora sig senhor senhora pan pana panu panem pani panią пан пана пану паном пані г-н г-на"
    " г-жа г-жи господин господина госпожа госпожи domnul doamna dl dna heer mevrouw dhr mevr κ"
    " κύριος κυρία bay bayan úr pán paní gospodin gospođa господин госпођа dr prof д-р проф"
)
"""Before somebody's surname, in full or in short."""
SHORT_STYLE = "m"
"""The same, which is one only with its full stop: "M. Lens"."""

TITLES_AFTER = tuple(sorted(words("さん 氏 容疑者 選手 被告 監督 首相 大臣 議員 社長 教授 先生")))
"""After somebody's name where no words stand apart."""
