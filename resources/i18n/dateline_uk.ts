<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk_UA" sourcelanguage="en">
<context>
    <name>Dialogs</name>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables with other headings wait.</source>
        <comment>%Ln table with other headings waits.</comment>
        <translation>
            <numerusform>Ще %Ln таблиця з іншими заголовками чекає.</numerusform>
            <numerusform>Ще %Ln таблиці з іншими заголовками чекають.</numerusform>
            <numerusform>Ще %Ln таблиць з іншими заголовками чекають.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 – 5</translation>
    </message>
    <message>
        <source>27 Dec 2025, 14:00 · Dec 2025 · 3 to 5 Jan 2026 · about 1990</source>
        <translation>27 грудня 2025, 14:00 · грудень 2025 · 3–5 січня 2026 · близько 1990</translation>
    </message>
    <message>
        <source>27 Dec 2025, Dec 2025, last 2 weeks</source>
        <translation>27 грудня 2025, грудень 2025, останні 2 тижні</translation>
    </message>
    <message>
        <source>A deed without a name</source>
        <translation>Дія без назви</translation>
    </message>
    <message>
        <source>About Dateline</source>
        <translation>Про Dateline</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>Підтвердити місце</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додати</translation>
    </message>
    <message>
        <source>Add a GeoNames file</source>
        <translation>Додати файл GeoNames</translation>
    </message>
    <message>
        <source>Add a folder of stories</source>
        <translation>Додати теку з матеріалами</translation>
    </message>
    <message>
        <source>Add a street map</source>
        <translation>Додати карту вулиць</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Додати таблицю</translation>
    </message>
    <message>
        <source>Add from web address</source>
        <translation>Додати з вебадреси</translation>
    </message>
    <message>
        <source>Add stories</source>
        <translation>Додати матеріали</translation>
    </message>
    <message>
        <source>Add table</source>
        <translation>Додати таблицю</translation>
    </message>
    <message>
        <source>Add the place selected</source>
        <translation>Додати виділене місце</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Address of a page or of a feed (RSS, Atom)</source>
        <translation>Адреса сторінки або стрічки (RSS, Atom)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Інший постачальник</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>Інший розмір</translation>
    </message>
    <message>
        <source>Answer for this one, all of the name, or always</source>
        <translation>На що поширюється відповідь</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>As on screen, {width} × {height} pixels</source>
        <translation>Як на екрані, {width} × {height} пікселів</translation>
    </message>
    <message>
        <source>Ask a geocoder online…</source>
        <translation>Запитати геокодер у мережі…</translation>
    </message>
    <message>
        <source>Ask a server of my own network</source>
        <translation>Звернутися до сервера моєї власної мережі</translation>
    </message>
    <message>
        <source>Ask the provider whether you may use its tiles, and how it wants to be credited.</source>
        <translation>Запитайте в постачальника, чи можна використовувати його тайли та як його зазначати.</translation>
    </message>
    <message>
        <source>Ask {title}, online</source>
        <translation>Запитати {title} у мережі</translation>
    </message>
    <message>
        <source>Asking {title} for “{asked}”…</source>
        <translation>Запит до {title} про «{asked}»…</translation>
    </message>
    <message>
        <source>Asks {host}, which is on this machine or in your own network.</source>
        <translation>Звертається до {host}: це цей комп&apos;ютер або ваша власна мережа.</translation>
    </message>
    <message>
        <source>Asks {host}.</source>
        <translation>Звертається до {host}.</translation>
    </message>
    <message>
        <source>At most one question a second is sent, and answers are kept in the project. Ask the provider whether you may keep them and how it wants to be credited.</source>
        <translation>Надсилається щонайбільше один запит на секунду, відповіді зберігаються в проєкті. Запитайте в постачальника, чи можна їх зберігати та як його зазначати.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Зазначення джерела</translation>
    </message>
    <message>
        <source>Back to Dateline&apos;s answer</source>
        <translation>Повернути відповідь Dateline</translation>
    </message>
    <message>
        <source>Before all of this</source>
        <translation>До всього цього</translation>
    </message>
    <message>
        <source>Brief, Markdown</source>
        <translation>Довідка, Markdown</translation>
    </message>
    <message>
        <source>Brief, Word</source>
        <translation>Довідка, Word</translation>
    </message>
    <message>
        <source>C&amp;redit</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Вибрати</translation>
    </message>
    <message>
        <source>Choose a column for the text of stories, or for the places of events: a name, an address, or latitude and longitude.</source>
        <translation>Виберіть стовпець із текстом матеріалів або з місцями подій: назвою, адресою чи широтою та довготою.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Вибір місця</translation>
    </message>
    <message>
        <source>Choose a value, or take it back</source>
        <translation>Вибрати або зняти вибір</translation>
    </message>
    <message>
        <source>Choose another of the name</source>
        <translation>Вибрати інше з цією назвою</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Вибрати стовпці</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Стовпець</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Стовпці таблиці</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Копіювати перелік</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Копіювати звіт</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Dateline is free software under the MIT licence.</source>
        <translation>Dateline — вільна програма за ліцензією MIT.</translation>
    </message>
    <message>
        <source>Dateline projects (*.dateline);;All files (*)</source>
        <translation>Проєкти Dateline (*.dateline);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Each frame shows</source>
        <translation>Кожен кадр показує</translation>
    </message>
    <message>
        <source>Each row becomes a story; its places and dates are found in the text.</source>
        <translation>Кожен рядок стане матеріалом; місця й дати буде знайдено в тексті.</translation>
    </message>
    <message>
        <source>Each row becomes an event at its place and date.</source>
        <translation>Кожен рядок стане подією у своєму місці й на свою дату.</translation>
    </message>
    <message>
        <source>Each side has {least} to {most} pixels, and at most {times} times the other.</source>
        <translation>Кожна сторона має від {least} до {most} пікселів і не більш ніж у {times} рази довша за іншу.</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Експорт даних</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Експорт зображення</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експортувати…</translation>
    </message>
    <message>
        <source>Finds the places and dates in news stories and plots them on a map with a time line. Nothing leaves this machine unless you turn on online tiles.</source>
        <translation>Знаходить місця й дати в новинних матеріалах і показує їх на карті з часовою шкалою. Ніщо не залишає цей комп&apos;ютер, якщо ви не ввімкнете тайли з мережі.</translation>
    </message>
    <message>
        <source>Finest zoom</source>
        <translation>Найбільший масштаб</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Перші рядки</translation>
    </message>
    <message>
        <source>FollowTheMoney entities</source>
        <translation>Сутності FollowTheMoney</translation>
    </message>
    <message>
        <source>From chip to chip</source>
        <translation>Від умови до умови</translation>
    </message>
    <message>
        <source>GeoJSON</source>
        <translation>GeoJSON</translation>
    </message>
    <message>
        <source>GeoNames files (*.zip *.txt);;All files (*)</source>
        <translation>Файли GeoNames (*.zip *.txt);;Усі файли (*)</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>Geocoder</source>
        <translation>Геокодер</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Увімкнути мережу</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Перейти до дати</translation>
    </message>
    <message>
        <source>Go to the first or last event</source>
        <translation>До першої чи останньої події</translation>
    </message>
    <message>
        <source>Go to this state</source>
        <translation>Перейти до цього стану</translation>
    </message>
    <message>
        <source>Google Earth, KML</source>
        <translation>Google Earth, KML</translation>
    </message>
    <message>
        <source>Greys, for print</source>
        <translation>Відтінки сірого, для друку</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>In the picture</source>
        <translation>На зображенні</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>У матеріалі</translation>
    </message>
    <message>
        <source>Is for</source>
        <translation>Що містить</translation>
    </message>
    <message>
        <source>It happened here, or not</source>
        <translation>Подія сталася тут чи ні</translation>
    </message>
    <message>
        <source>It is kept in {file}, which no other user of this computer can read. Other programs that you start can.</source>
        <translation>Він зберігається у файлі {file}, який жоден інший користувач цього комп&apos;ютера не може прочитати. Інші програми, які ви запускаєте, можуть.</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Залишити всі</translation>
    </message>
    <message>
        <source>Keep the key for the next start</source>
        <translation>Зберегти ключ до наступного запуску</translation>
    </message>
    <message>
        <source>Key or user name</source>
        <translation>Ключ або ім&apos;я користувача</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид файлу</translation>
    </message>
    <message>
        <source>Language model: spaCy en_core_web_md 3.7.1, MIT, Explosion. Map: Leaflet, BSD 2-Clause, made with folium, MIT. Window: Qt for Python, LGPL 3.</source>
        <translation>Мовна модель: spaCy en_core_web_md 3.7.1, MIT, Explosion. Карта: Leaflet, BSD 2-Clause, створено за допомогою folium, MIT. Вікно: Qt for Python, LGPL 3.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустити</translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation>Пропустити всі</translation>
    </message>
    <message>
        <source>Leaves this machine: the address below and your network address, to that one server, once. Never leaves: stories, places, anything of your project. Pictures, scripts and cookies of the page are not loaded.</source>
        <translation>Залишає цей комп&apos;ютер: адреса нижче та ваша мережева адреса — лише до цього сервера, один раз. Ніколи не залишає: матеріали, місця, будь-що з вашого проєкту. Зображення, скрипти та кукі сторінки не завантажуються.</translation>
    </message>
    <message>
        <source>Leaves this machine: the one name that you ask about, each time you press the button for it, and your network address. They go to the server below and to no other.</source>
        <translation>Залишає цей комп&apos;ютер: одна назва, про яку ви питаєте, щоразу, коли натискаєте для цього кнопку, та ваша мережева адреса. Вони йдуть до сервера нижче й більше нікуди.</translation>
    </message>
    <message>
        <source>Leaves this machine: which tiles of the map you look at, hence where and how near you look, and your network address. They go to the server below and to no other.</source>
        <translation>Залишає цей комп&apos;ютер: які тайли карти ви переглядаєте, тобто куди й наскільки зблизька дивитеся, та ваша мережева адреса. Вони йдуть до сервера нижче й більше нікуди.</translation>
    </message>
    <message>
        <source>Len&amp;gth</source>
        <translation>&amp;Тривалість</translation>
    </message>
    <message>
        <source>Length of the film</source>
        <translation>Тривалість фільму</translation>
    </message>
    <message>
        <source>Let Dateline ask the addresses that I enter</source>
        <translation>Дозволити Dateline звертатися до введених мною адрес</translation>
    </message>
    <message>
        <source>Let Dateline judge this name again</source>
        <translation>Нехай Dateline знову вирішує щодо цієї назви</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Ліцензії</translation>
    </message>
    <message>
        <source>Licences of what Dateline is made of</source>
        <translation>Ліцензії того, з чого складається Dateline</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Ліцензії…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>Move by its own length</source>
        <translation>Зсунути на власну довжину</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Зсунути його кінець</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>Зсунути його початок</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>Зсунути проміжок</translation>
    </message>
    <message>
        <source>Never leaves: stories, places, dates, anything of your project.</source>
        <translation>Ніколи не залишає: матеріали, місця, дати, будь-що з вашого проєкту.</translation>
    </message>
    <message>
        <source>Never leaves: stories, sentences, dates, anything else of your project.</source>
        <translation>Ніколи не залишає: матеріали, речення, дати, будь-що інше з вашого проєкту.</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Наступне або попереднє місце</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>No place has a name like that. Try another spelling.</source>
        <translation>Місця з такою назвою немає. Спробуйте інше написання.</translation>
    </message>
    <message>
        <source>No subtitle</source>
        <translation>Без підзаголовка</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>None yet. Choose Always on the card of a place (A), then answer: it holds for every story that is added from then on.</source>
        <translation>Ще немає. Виберіть на картці місця «Завжди» (A) і дайте відповідь: вона діятиме для кожного матеріалу, доданого відтоді.</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Не місце</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Note and tags</source>
        <translation>Нотатка й мітки</translation>
    </message>
    <message>
        <source>Nothing says when it was</source>
        <translation>Ніщо не вказує, коли це було</translation>
    </message>
    <message>
        <source>Nothing yet. What is done to this project is listed here, and any of it can be gone back to.</source>
        <translation>Ще нічого немає. Тут перелічено все, що зроблено з проєктом; до будь-якого стану можна повернутися.</translation>
    </message>
    <message>
        <source>On the filter</source>
        <translation>У фільтрі</translation>
    </message>
    <message>
        <source>On the time line</source>
        <translation>На часовій шкалі</translation>
    </message>
    <message>
        <source>Online geocoder</source>
        <translation>Геокодер у мережі</translation>
    </message>
    <message>
        <source>Online tiles</source>
        <translation>Тайли з мережі</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Відкрити проєкт</translation>
    </message>
    <message>
        <source>Open: {thing}</source>
        <translation>Відкрити: {thing}</translation>
    </message>
    <message>
        <source>OpenStreetMap&apos;s tile policy is kept: Dateline gives its name and version, shows the attribution, and loads only what you look at, down to zoom 19.</source>
        <translation>Правил OpenStreetMap щодо тайлів дотримано: Dateline називає себе та свою версію, зазначає джерело й завантажує лише те, що ви переглядаєте, до масштабу 19.</translation>
    </message>
    <message>
        <source>OpenStreetMap, standard tiles</source>
        <translation>OpenStreetMap, стандартні тайли</translation>
    </message>
    <message>
        <source>Paris, Texas</source>
        <translation>Paris, Texas</translation>
    </message>
    <message>
        <source>Pi&amp;xels</source>
        <translation>П&amp;ікселі</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Знайдені місця</translation>
    </message>
    <message>
        <source>Places © GeoNames, CC BY 4.0. Coasts, lakes, rivers: GSHHG, LGPL 3. Borders: Natural Earth, public domain. US counties: US Census Bureau, public domain. Airports: airportsdata, MIT.</source>
        <translation>Місця © GeoNames, CC BY 4.0. Узбережжя, озера, річки: GSHHG, LGPL 3. Кордони: Natural Earth, суспільне надбання. Округи США: US Census Bureau, суспільне надбання. Аеропорти: airportsdata, MIT.</translation>
    </message>
    <message>
        <source>Point at it on the map</source>
        <translation>Показати його на карті</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Постачальник</translation>
    </message>
    <message>
        <source>Put the picture on the clipboard</source>
        <translation>Скопіювати зображення в буфер обміну</translation>
    </message>
    <message>
        <source>Remove the {alike} that came later</source>
        <translation>Вилучити додані пізніше: {alike}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Звіт</translation>
    </message>
    <message>
        <source>S&amp;hows</source>
        <translation>П&amp;оказує</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Зберегти як</translation>
    </message>
    <message>
        <source>Search for another place</source>
        <translation>Шукати інше місце</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указати дату</translation>
    </message>
    <message>
        <source>Set its date, or add the date selected</source>
        <translation>Указати або додати дату</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Розмір</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Something went wrong in Dateline</source>
        <translation>У Dateline сталася помилка</translation>
    </message>
    <message>
        <source>Spreadsheet, XLSX</source>
        <translation>Електронна таблиця, XLSX</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>&amp;Стиль</translation>
    </message>
    <message>
        <source>Stories ({every})</source>
        <translation>Матеріали ({every})</translation>
    </message>
    <message>
        <source>Street maps (*.pmtiles *.mbtiles);;All files (*)</source>
        <translation>Карти вулиць (*.pmtiles *.mbtiles);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Su&amp;btitle</source>
        <translation>&amp;Підзаголовок</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Підзаголовок</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Увімкнути</translation>
    </message>
    <message>
        <source>Table with tabs, TSV</source>
        <translation>Таблиця з табуляцією, TSV</translation>
    </message>
    <message>
        <source>Table, CSV</source>
        <translation>Таблиця, CSV</translation>
    </message>
    <message>
        <source>Tables ({endings})</source>
        <translation>Таблиці ({endings})</translation>
    </message>
    <message>
        <source>Tables with the same headings are then read the same way.</source>
        <translation>Таблиці з такими самими заголовками далі читатимуться так само.</translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Мітка {tag}</translation>
    </message>
    <message>
        <source>Tags are parted by commas. Ctrl+Return saves.</source>
        <translation>Мітки розділяйте комами. Ctrl+Return зберігає.</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>Take a chip away</source>
        <translation>Прибрати умову</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Take the last one away</source>
        <translation>Прибрати останню</translation>
    </message>
    <message>
        <source>The latest first. Going to a line takes back all that was done after it, or does again what was taken back; nothing is lost until something else is done.</source>
        <translation>Спершу найновіші. Перехід до рядка скасовує все, що зроблено після нього, або повторює скасоване; ніщо не втрачається, доки не зроблено чогось іншого.</translation>
    </message>
    <message>
        <source>The licences can&apos;t be shown</source>
        <translation>Не вдалося показати ліцензії</translation>
    </message>
    <message>
        <source>The range begins with {instant}</source>
        <translation>Проміжок починається {instant}</translation>
    </message>
    <message>
        <source>The sources ask to be named. Where they are not in the picture, name them beside it.</source>
        <translation>Джерела просять їх зазначати. Якщо їх немає на зображенні, зазначте їх поруч.</translation>
    </message>
    <message>
        <source>The whole project: {events}</source>
        <translation>Увесь проєкт: {events}</translation>
    </message>
    <message>
        <source>They hold for every story that is added from now on, in any project.</source>
        <translation>Вони діють для кожного матеріалу, доданого відтепер, у будь-якому проєкті.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of yours. Your project is safe: every change was written as it was made. The report below holds no text of your stories.</source>
        <translation>Це помилка програми, а не ваша. Ваш проєкт у безпеці: кожну зміну записано одразу. Звіт нижче не містить тексту ваших матеріалів.</translation>
    </message>
    <message>
        <source>Time in which nothing happens passes quickly.</source>
        <translation>Час, коли нічого не відбувається, минає швидко.</translation>
    </message>
    <message>
        <source>TimeMap events</source>
        <translation>Події TimeMap</translation>
    </message>
    <message>
        <source>TimelineJS story</source>
        <translation>Оповідь TimelineJS</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Web annotations of the stories</source>
        <translation>Вебанотації матеріалів</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>What are the columns of {name} for?</source>
        <translation>Що містять стовпці {name}?</translation>
    </message>
    <message>
        <source>What could not be read, and why; what is nearly the same</source>
        <translation>Що не вдалося прочитати й чому; що майже однакове</translation>
    </message>
    <message>
        <source>What is shown: {events}</source>
        <translation>Показане: {events}</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Про що нотатка</translation>
    </message>
    <message>
        <source>What you want to remember</source>
        <translation>Що варто запам&apos;ятати</translation>
    </message>
    <message>
        <source>What {head} is for</source>
        <translation>Що містить {head}</translation>
    </message>
    <message>
        <source>Which day should the range begin with? Or which week, month, year, or range?</source>
        <translation>З якого дня почати проміжок? Або який тиждень, місяць, рік чи проміжок?</translation>
    </message>
    <message>
        <source>Which place is “{words}”? Any spelling will do.</source>
        <translation>Яке місце — «{words}»? Підійде будь-яке написання.</translation>
    </message>
    <message>
        <source>Who made the picture</source>
        <translation>Хто створив зображення</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ваші відповіді</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>looked for in every story</source>
        <translation>шукається в кожному матеріалі</translation>
    </message>
    <message>
        <source>the geocoder&apos;s own</source>
        <translation>власний сервер геокодера</translation>
    </message>
    <message>
        <source>to check, eyewitness</source>
        <translation>перевірити, очевидець</translation>
    </message>
    <message>
        <source>{alike} came twice</source>
        <translation>Надійшли двічі: {alike}</translation>
    </message>
    <message>
        <source>{failed} could not be read</source>
        <translation>Не вдалося прочитати: {failed}</translation>
    </message>
    <message>
        <source>{hint} (Delete)</source>
        <translation>{hint} (Delete)</translation>
    </message>
    <message>
        <source>{name} · taken back</source>
        <translation>{name} · скасовано</translation>
    </message>
    <message>
        <source>{name}: not a place</source>
        <translation>{name}: не місце</translation>
    </message>
    <message>
        <source>{title} has no place of that name.</source>
        <translation>У {title} немає місця з такою назвою.</translation>
    </message>
    <message>
        <source>{words} · as it is now</source>
        <translation>{words} · поточний стан</translation>
    </message>
    <message>
        <source>“{added}” is nearly the same as “{other}”.</source>
        <translation>«{added}» майже збігається з «{other}».</translation>
    </message>
    <message>
        <source>… and {failures} more</source>
        <translation>… і ще {failures}</translation>
    </message>
    <message>
        <source>◆ {name} · restore point</source>
        <translation>◆ {name} · точка відновлення</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>%Ln filters</source>
        <comment>%Ln filter</comment>
        <translation>
            <numerusform>%Ln фільтр</numerusform>
            <numerusform>%Ln фільтри</numerusform>
            <numerusform>%Ln фільтрів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>%Ln more</comment>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Очистити все</translation>
    </message>
    <message>
        <source>FILTER</source>
        <translation>ФІЛЬТР</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>Фільтрувати за</translation>
    </message>
    <message>
        <source>Filter by {value}</source>
        <translation>Фільтрувати за: {value}</translation>
    </message>
    <message>
        <source>Filter kept as “{name}”</source>
        <translation>Фільтр збережено як «{name}»</translation>
    </message>
    <message>
        <source>Filters in force</source>
        <translation>Чинні фільтри</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>Keep filter</source>
        <translation>Зберегти фільтр</translation>
    </message>
    <message>
        <source>Keep this filter under a name, or take up one that is kept</source>
        <translation>Зберегти цей фільтр під назвою або взяти збережений</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Збережені фільтри</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Назва фільтра</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Без фільтра</translation>
    </message>
    <message>
        <source>No filter is kept yet</source>
        <translation>Збережених фільтрів ще немає</translation>
    </message>
    <message>
        <source>Nothing dated to choose from yet.</source>
        <translation>Ще немає датованого, з чого вибирати.</translation>
    </message>
    <message>
        <source>Remove filter {told}</source>
        <translation>Прибрати фільтр {told}</translation>
    </message>
    <message>
        <source>Remove {filter}</source>
        <translation>Прибрати: {filter}</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Показати переліки</translation>
    </message>
    <message>
        <source>Show the lists again</source>
        <translation>Знову показати переліки</translation>
    </message>
    <message>
        <source>Show the other filters</source>
        <translation>Показати інші фільтри</translation>
    </message>
    <message>
        <source>Take every filter away, the time too</source>
        <translation>Прибрати всі фільтри, зокрема й час</translation>
    </message>
    <message>
        <source>Take the filter away; the brush stays</source>
        <translation>Прибрати фільтр; проміжок часу лишиться</translation>
    </message>
    <message>
        <source>The filter “{name}” can&apos;t be read</source>
        <translation>Не вдалося прочитати фільтр «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>вибрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не вибрано</translation>
    </message>
    <message>
        <source>only stories with these words</source>
        <translation>лише матеріали з цими словами</translation>
    </message>
    <message>
        <source>only what is in view</source>
        <translation>лише те, що видно</translation>
    </message>
    <message>
        <source>{line}
{events} in range</source>
        <translation>{line}
У проміжку: {events}</translation>
    </message>
    <message>
        <source>{told}
Click to remove</source>
        <translation>{told}
Натисніть, щоб прибрати</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>%Ln need a date</source>
        <comment>%Ln needs a date</comment>
        <translation>
            <numerusform>%Ln потребує дати</numerusform>
            <numerusform>%Ln потребують дати</numerusform>
            <numerusform>%Ln потребують дати</numerusform>
        </translation>
    </message>
    <message>
        <source>ALL CHECKED</source>
        <translation>УСЕ ПЕРЕВІРЕНО</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Скинути фільтр</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Скинути пошук</translation>
    </message>
    <message>
        <source>No story matches “{search}”.</source>
        <translation>Немає матеріалів за запитом «{search}».</translation>
    </message>
    <message>
        <source>No story passes the filter.</source>
        <translation>Жоден матеріал не проходить фільтр.</translation>
    </message>
    <message>
        <source>None yet. Drop some on this window, or a folder of them.</source>
        <translation>Ще немає. Перетягніть їх або теку з ними на це вікно.</translation>
    </message>
    <message>
        <source>Open the first of them, to say when it came out</source>
        <translation>Відкрити перший із них, щоб указати, коли він вийшов</translation>
    </message>
    <message>
        <source>PLACES IN RANGE · {count}</source>
        <translation>МІСЦЯ · {count}</translation>
    </message>
    <message>
        <source>PLACES IN VIEW · {count}</source>
        <translation>ВИДИМІ · {count}</translation>
    </message>
    <message>
        <source>Places in range</source>
        <translation>Місця в проміжку</translation>
    </message>
    <message>
        <source>STORIES · {all}</source>
        <translation>МАТЕРІАЛИ · {all}</translation>
    </message>
    <message>
        <source>STORIES · {listed} OF {all}</source>
        <translation>МАТЕРІАЛИ · {listed} З {all}</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Stories are being read…</source>
        <translation>Матеріали читаються…</translation>
    </message>
    <message>
        <source>Stories sorted {order}</source>
        <translation>Матеріали впорядковано {order}</translation>
    </message>
    <message>
        <source>TO CHECK · {count}</source>
        <translation>ПЕРЕВІРИТИ · {count}</translation>
    </message>
    <message>
        <source>To check: {asked}</source>
        <translation>Перевірити: {asked}</translation>
    </message>
    <message>
        <source>by added</source>
        <comment>in the order in which they were added</comment>
        <translation>за додаванням</translation>
    </message>
    <message>
        <source>by date</source>
        <translation>за датою</translation>
    </message>
    <message>
        <source>by title</source>
        <translation>за заголовком</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>згадки</translation>
    </message>
    <message>
        <source>stories</source>
        <translation>матеріали</translation>
    </message>
    <message>
        <source>{count} checked. Undo takes the last answer back.</source>
        <translation>Перевірено: {count}. Скасування поверне останню відповідь.</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>%Ln event</comment>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later events</source>
        <comment>%Ln later event</comment>
        <translation>
            <numerusform>%Ln пізніша подія</numerusform>
            <numerusform>%Ln пізніші події</numerusform>
            <numerusform>%Ln пізніших подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <comment>%Ln mention</comment>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other stories</source>
        <comment>%Ln other story</comment>
        <translation>
            <numerusform>%Ln інший матеріал</numerusform>
            <numerusform>%Ln інші матеріали</numerusform>
            <numerusform>%Ln інших матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>%Ln place</comment>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <comment>%Ln story</comment>
        <translation>
            <numerusform>%Ln матеріал</numerusform>
            <numerusform>%Ln матеріали</numerusform>
            <numerusform>%Ln матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>70 to 80 % sure</source>
        <translation>певність 70–80 %</translation>
    </message>
    <message>
        <source>80 to 90 % sure</source>
        <translation>певність 80–90 %</translation>
    </message>
    <message>
        <source>90 % sure of the place or more</source>
        <translation>певність місця 90 % і більше</translation>
    </message>
    <message>
        <source>Choose {number}: {name}</source>
        <translation>Вибрати {number}: {name}</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрити перелік</translation>
    </message>
    <message>
        <source>Coasts: GSHHG (LGPL) · Borders: Natural Earth · Names © GeoNames (CC BY 4.0)</source>
        <translation>Узбережжя: GSHHG (LGPL) · Кордони: Natural Earth · Назви © GeoNames (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Events and sources</source>
        <translation>Події та джерела</translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln days</source>
        <comment>Events a day</comment>
        <translation>
            <numerusform>Подій за %Ln день</numerusform>
            <numerusform>Подій за %Ln дні</numerusform>
            <numerusform>Подій за %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln hours</source>
        <comment>Events an hour</comment>
        <translation>
            <numerusform>Подій за %Ln годину</numerusform>
            <numerusform>Подій за %Ln години</numerusform>
            <numerusform>Подій за %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln months</source>
        <comment>Events a month</comment>
        <translation>
            <numerusform>Подій за %Ln місяць</numerusform>
            <numerusform>Подій за %Ln місяці</numerusform>
            <numerusform>Подій за %Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln weeks</source>
        <comment>Events a week</comment>
        <translation>
            <numerusform>Подій за %Ln тиждень</numerusform>
            <numerusform>Подій за %Ln тижні</numerusform>
            <numerusform>Подій за %Ln тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln years</source>
        <comment>Events a year</comment>
        <translation>
            <numerusform>Подій за %Ln рік</numerusform>
            <numerusform>Подій за %Ln роки</numerusform>
            <numerusform>Подій за %Ln років</numerusform>
        </translation>
    </message>
    <message>
        <source>Events in range</source>
        <translation>Події в проміжку</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Легенда</translation>
    </message>
    <message>
        <source>Load the map again</source>
        <translation>Завантажити карту знову</translation>
    </message>
    <message>
        <source>Map of events</source>
        <translation>Карта подій</translation>
    </message>
    <message>
        <source>Map of events. Arrows pan, plus and minus zoom, Home shows all, Tab goes from mark to mark.</source>
        <translation>Карта подій. Стрілки пересувають, плюс і мінус змінюють масштаб, Home показує все, Tab переходить від позначки до позначки.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>Пн</translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Ще нічого не датовано</translation>
    </message>
    <message>
        <source>Nothing found in this range</source>
        <translation>У цьому проміжку нічого не знайдено</translation>
    </message>
    <message>
        <source>Only a part of the project. {filter}</source>
        <translation>Лише частина проєкту. {filter}</translation>
    </message>
    <message>
        <source>Only spoken of</source>
        <translation>Лише згадано</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Місце під сумнівом</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Reading {path} takes so long that the window would have to wait: the file is damaged, or too slow. Nothing else has changed. Get the file anew, then add it again.</source>
        <translation>Читання {path} триває так довго, що вікну довелося б чекати: файл пошкоджений або надто повільний. Більше нічого не змінилося. Отримайте файл знову й додайте його ще раз.</translation>
    </message>
    <message>
        <source>SQLite says: {error}</source>
        <translation>SQLite повідомляє: {error}</translation>
    </message>
    <message>
        <source>Say whom to credit: providers ask for it, and pictures carry it.</source>
        <translation>Укажіть, кого зазначати: цього просять постачальники, і це пишеться на зображеннях.</translation>
    </message>
    <message>
        <source>Search places and stories</source>
        <translation>Пошук місць і матеріалів</translation>
    </message>
    <message>
        <source>Show every event (Home)</source>
        <translation>Показати всі події (Home)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Stories are being read…</source>
        <translation>Матеріали читаються…</translation>
    </message>
    <message>
        <source>The address may hold {z}, {x} and {y} only. Name one server, without {s}.</source>
        <translation>Адреса може містити лише {z}, {x} та {y}. Назвіть один сервер, без {s}.</translation>
    </message>
    <message>
        <source>The address must begin with https://</source>
        <translation>Адреса має починатися з https://</translation>
    </message>
    <message>
        <source>The address needs {z}, {x} and {y}, once each.</source>
        <translation>Адреса має містити {z}, {x} та {y}, кожне по разу.</translation>
    </message>
    <message>
        <source>The map could not be loaded: its files are damaged. Install Dateline again.</source>
        <translation>Не вдалося завантажити карту: її файли пошкоджено. Установіть Dateline знову.</translation>
    </message>
    <message>
        <source>The map stopped working and starting it again did not help. Your project is safe. Close other programs to free memory, then load it again.</source>
        <translation>Карта перестала працювати, і повторний запуск не допоміг. Ваш проєкт у безпеці. Закрийте інші програми, щоб звільнити пам&apos;ять, і завантажте її знову.</translation>
    </message>
    <message>
        <source>The server&apos;s name can&apos;t hold {z}, {x} or {y}.</source>
        <translation>Назва сервера не може містити {z}, {x} чи {y}.</translation>
    </message>
    <message>
        <source>The whole range</source>
        <translation>Увесь проміжок</translation>
    </message>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Це не адреса сервера.</translation>
    </message>
    <message>
        <source>Tiles from {host} do not come. Check the network and the address.</source>
        <translation>Тайли з {host} не надходять. Перевірте мережу й адресу.</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>Until, not included</source>
        <translation>До, не включно</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Проєкт без назви</translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Матеріал без заголовка</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Збільшити (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Зменшити (−)</translation>
    </message>
    <message>
        <source>a story&apos;s places in order of time</source>
        <translation>місця матеріалу в порядку часу</translation>
    </message>
    <message>
        <source>a story&apos;s places in order of time, the last {number} steps</source>
        <translation>місця матеріалу в порядку часу, останні кроки: {number}</translation>
    </message>
    <message>
        <source>a tile of it is no picture</source>
        <translation>один із тайлів не є зображенням</translation>
    </message>
    <message>
        <source>a tile of it is no picture, or far too large a one</source>
        <translation>один із тайлів не є зображенням або завеликий</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>близько {when}</translation>
    </message>
    <message>
        <source>area, deeper with events</source>
        <translation>територія: темніше — більше подій</translation>
    </message>
    <message>
        <source>area, outline not shown</source>
        <translation>територія, контур не показано</translation>
    </message>
    <message>
        <source>began before {first}</source>
        <translation>початок до {first}</translation>
    </message>
    <message>
        <source>began on one day</source>
        <translation>початок в один день</translation>
    </message>
    <message>
        <source>deeper with events nearby</source>
        <translation>темніше — більше подій поруч</translation>
    </message>
    <message>
        <source>events</source>
        <translation>події</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>перший квартал {year}</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>четвертий квартал {year}</translation>
    </message>
    <message>
        <source>government or institution</source>
        <translation>уряд або установа</translation>
    </message>
    <message>
        <source>it holds no tiles</source>
        <translation>у ньому немає тайлів</translation>
    </message>
    <message>
        <source>its tiles are of a kind that is not read here</source>
        <translation>тайли такого виду тут не читаються</translation>
    </message>
    <message>
        <source>less than 70 % sure</source>
        <translation>певність менша за 70 %</translation>
    </message>
    <message>
        <source>more places in one mark</source>
        <translation>більше місць в одній позначці</translation>
    </message>
    <message>
        <source>nothing in this range</source>
        <translation>у цьому проміжку нічого немає</translation>
    </message>
    <message>
        <source>only spoken of</source>
        <translation>лише згадано</translation>
    </message>
    <message>
        <source>people or origin</source>
        <translation>народ або походження</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <translation>місце під сумнівом</translation>
    </message>
    <message>
        <source>place named as such</source>
        <translation>названо саме місце</translation>
    </message>
    <message>
        <source>reading it takes too long</source>
        <translation>читання триває надто довго</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>другий квартал {year}</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>третій квартал {year}</translation>
    </message>
    <message>
        <source>{counts} in view</source>
        <translation>{counts} — видно</translation>
    </message>
    <message>
        <source>{count} later ▸</source>
        <translation>{count} пізніше ▸</translation>
    </message>
    <message>
        <source>{events} out of view</source>
        <translation>{events} — не видно</translation>
    </message>
    <message>
        <source>{events} outside this map</source>
        <translation>{events} поза картою</translation>
    </message>
    <message>
        <source>{events}: narrow the time line</source>
        <translation>{events}: звузьте проміжок часу</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} та {last}</translation>
    </message>
    <message>
        <source>{first} and {number} more</source>
        <translation>{first} та ще {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}, end not included</source>
        <translation>{first} – {last}, кінець не включно</translation>
    </message>
    <message>
        <source>{last} or later</source>
        <translation>{last} або пізніше</translation>
    </message>
    <message>
        <source>{name} can&apos;t be shown: {error}. Get the file anew, or choose another.</source>
        <translation>Не вдалося показати {name}: {error}. Отримайте файл знову або виберіть інший.</translation>
    </message>
    <message>
        <source>{name} is neither a PMTiles nor an MBTiles file. Choose another file.</source>
        <translation>{name} — не файл PMTiles і не файл MBTiles. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>{name}: parts of this street map can&apos;t be drawn (damaged tiles).</source>
        <translation>{name}: частини цієї карти вулиць не вдалося намалювати (пошкоджені тайли).</translation>
    </message>
    <message>
        <source>{name}: parts of this street map can&apos;t be read ({why}).</source>
        <translation>{name}: частини цієї карти вулиць не вдалося прочитати ({why}).</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation>{number} м</translation>
    </message>
    <message>
        <source>{number}k</source>
        <translation>{number} тис.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {why}.</source>
        <translation>Не вдалося прочитати {path}: {why}.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>{year}-ті</translation>
    </message>
    <message>
        <source>← All events</source>
        <translation>← Усі події</translation>
    </message>
    <message>
        <source>◂ {count} earlier</source>
        <translation>◂ {count} раніше</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
    <message>
        <source>Find a command, a place, a story, a filter or a project</source>
        <translation>Знайти команду, місце, матеріал, фільтр або проєкт</translation>
    </message>
    <message>
        <source>Find a command, a place, a story, a filter, a project</source>
        <translation>Знайти команду, місце, матеріал, фільтр, проєкт</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Place › {place}</source>
        <translation>Місце › {place}</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>not available now</source>
        <translation>зараз недоступно</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>&amp;Date range</source>
        <translation>&amp;Проміжок часу</translation>
    </message>
    <message>
        <source>&amp;Filters in force</source>
        <translation>&amp;Чинні фільтри</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Легенда</translation>
    </message>
    <message>
        <source>&amp;North mark</source>
        <translation>Напрям на пів&amp;ніч</translation>
    </message>
    <message>
        <source>1600 × 900 pixels</source>
        <translation>1600 × 900 пікселів</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 днів</translation>
    </message>
    <message>
        <source>3200 × 1800 pixels</source>
        <translation>3200 × 1800 пікселів</translation>
    </message>
    <message>
        <source>6000 × 3375 pixels</source>
        <translation>6000 × 3375 пікселів</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>A4 landscape, 300 dpi</source>
        <translation>A4 альбомний, 300 dpi</translation>
    </message>
    <message>
        <source>A4 portrait, 300 dpi</source>
        <translation>A4 книжковий, 300 dpi</translation>
    </message>
    <message>
        <source>All e&amp;vents</source>
        <translation>Усі &amp;події</translation>
    </message>
    <message>
        <source>All up to then</source>
        <translation>Усе доти</translation>
    </message>
    <message>
        <source>An atlas of {number} pages is too long: {most} at most. Narrow the range or the filter, or choose another kind of page.</source>
        <translation>Атлас із {number} сторінок задовгий: щонайбільше {most}. Звузьте проміжок або фільтр чи виберіть інший вид сторінок.</translation>
    </message>
    <message>
        <source>As in &amp;window</source>
        <translation>Як у &amp;вікні</translation>
    </message>
    <message>
        <source>Atlas, PDF: a page a day</source>
        <translation>Атлас PDF: сторінка на день</translation>
    </message>
    <message>
        <source>Atlas, PDF: a page a place</source>
        <translation>Атлас PDF: сторінка на місце</translation>
    </message>
    <message>
        <source>Atlas, PDF: a page a story</source>
        <translation>Атлас PDF: сторінка на матеріал</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>&amp;Кількості</translation>
    </message>
    <message>
        <source>Document, PDF</source>
        <translation>Документ PDF</translation>
    </message>
    <message>
        <source>Film of the time line, GIF</source>
        <translation>Фільм часової шкали, GIF</translation>
    </message>
    <message>
        <source>Film of the time line, WebM</source>
        <translation>Фільм часової шкали, WebM</translation>
    </message>
    <message>
        <source>Letter landscape, 300 dpi</source>
        <translation>Letter альбомний, 300 dpi</translation>
    </message>
    <message>
        <source>Letter portrait, 300 dpi</source>
        <translation>Letter книжковий, 300 dpi</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Map&apos;s s&amp;ources</source>
        <translation>&amp;Джерела карти</translation>
    </message>
    <message>
        <source>Picture, PNG</source>
        <translation>Зображення PNG</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Перегляд зображення</translation>
    </message>
    <message>
        <source>Sc&amp;ale bar</source>
        <translation>&amp;Масштабна лінійка</translation>
    </message>
    <message>
        <source>Slide 16:9, 1920 × 1080 pixels</source>
        <translation>Слайд 16:9, 1920 × 1080 пікселів</translation>
    </message>
    <message>
        <source>Square, 2000 × 2000 pixels</source>
        <translation>Квадрат, 2000 × 2000 пікселів</translation>
    </message>
    <message>
        <source>The film could not be encoded.</source>
        <translation>Не вдалося закодувати фільм.</translation>
    </message>
    <message>
        <source>The map could not be drawn: {words}</source>
        <translation>Не вдалося намалювати карту: {words}</translation>
    </message>
    <message>
        <source>The map was not drawn within two minutes. Try again, or a smaller picture.</source>
        <translation>Карту не намальовано за дві хвилини. Спробуйте ще раз або менше зображення.</translation>
    </message>
    <message>
        <source>The picture could not be printed.</source>
        <translation>Не вдалося надрукувати зображення.</translation>
    </message>
    <message>
        <source>There is nothing in the range to make an atlas of.</source>
        <translation>У проміжку немає нічого для атласу.</translation>
    </message>
    <message>
        <source>Tiles from the network are pictures that can&apos;t be taken into SVG or PDF. Switch them off (Map &gt; Online tiles), or save a PNG.</source>
        <translation>Тайли з мережі — це зображення, яких не можна взяти в SVG чи PDF. Вимкніть їх (Карта &gt; Тайли з мережі) або збережіть PNG.</translation>
    </message>
    <message>
        <source>Vectors, SVG</source>
        <translation>Векторне зображення SVG</translation>
    </message>
    <message>
        <source>Zoo&amp;m out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>&amp;Accept	Return</source>
        <translation>Під&amp;твердити	Return</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Note and tags…	N</source>
        <translation>&amp;Нотатка й мітки…	N</translation>
    </message>
    <message>
        <source>&amp;Remove	Del</source>
        <translation>Ви&amp;лучити	Del</translation>
    </message>
    <message>
        <source>&amp;Remove date</source>
        <translation>Ви&amp;лучити дату</translation>
    </message>
    <message>
        <source>About then is right (Return)</source>
        <translation>Приблизно тоді — правильно (Return)</translation>
    </message>
    <message>
        <source>About “{text}”</source>
        <translation>Про «{text}»</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Підтвердити</translation>
    </message>
    <message>
        <source>Add &amp;date…	D</source>
        <translation>Додати &amp;дату…	D</translation>
    </message>
    <message>
        <source>Add &amp;place…	P</source>
        <translation>Додати &amp;місце…	P</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Додати дату</translation>
    </message>
    <message>
        <source>Add place</source>
        <translation>Додати місце</translation>
    </message>
    <message>
        <source>All of the project, and every story that is added later, in any project (A)</source>
        <translation>Усі в проєкті та в кожному матеріалі, доданому згодом, у будь-якому проєкті (A)</translation>
    </message>
    <message>
        <source>Alt + ↑ ↓ place before, next · F8 next to check</source>
        <translation>Alt + ↑ ↓ попереднє, наступне місце · F8 перевірити далі</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Завжди</translation>
    </message>
    <message>
        <source>Another &amp;place…	/</source>
        <translation>Інше &amp;місце…	/</translation>
    </message>
    <message>
        <source>Another date…</source>
        <translation>Інша дата…</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Інше місце…</translation>
    </message>
    <message>
        <source>Choose it ({number})</source>
        <translation>Вибрати ({number})</translation>
    </message>
    <message>
        <source>Choose {full}</source>
        <translation>Вибрати {full}</translation>
    </message>
    <message>
        <source>Choose {when}</source>
        <translation>Вибрати {when}</translation>
    </message>
    <message>
        <source>Click on the map where it is, or drag its mark there (M)</source>
        <translation>Натисніть на карті, де воно, або перетягніть туди його позначку (M)</translation>
    </message>
    <message>
        <source>Dateline said the same.</source>
        <translation>Dateline вважає так само.</translation>
    </message>
    <message>
        <source>Dateline said {answers}.</source>
        <translation>Відповідь Dateline: {answers}.</translation>
    </message>
    <message>
        <source>Dateline&apos;s answer</source>
        <translation>Відповідь Dateline</translation>
    </message>
    <message>
        <source>Find it in the gazetteer (F or /)</source>
        <translation>Знайти в довіднику місць (F або /)</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message numerus="yes">
        <source>For all %Ln mentions of this event</source>
        <comment>For the one mention of this event</comment>
        <translation>
            <numerusform>Для %Ln згадки цієї події</numerusform>
            <numerusform>Для всіх %Ln згадок цієї події</numerusform>
            <numerusform>Для всіх %Ln згадок цієї події</numerusform>
        </translation>
    </message>
    <message>
        <source>It dates {places}, in the same sentence, too</source>
        <translation>Це дата й для згаданих у тому самому реченні: {places}</translation>
    </message>
    <message>
        <source>It happened here</source>
        <translation>Сталося тут</translation>
    </message>
    <message>
        <source>It was then ({number})</source>
        <translation>Було тоді ({number})</translation>
    </message>
    <message>
        <source>Let Dateline&apos;s own answer stand again (B)</source>
        <translation>Повернути власну відповідь Dateline (B)</translation>
    </message>
    <message>
        <source>Named in it:</source>
        <translation>Названо в ньому:</translation>
    </message>
    <message>
        <source>Names a people or an origin.</source>
        <translation>Називає народ або походження.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без дати</translation>
    </message>
    <message>
        <source>No date of its own</source>
        <translation>Без власної дати</translation>
    </message>
    <message>
        <source>No date: the story needs one.</source>
        <translation>Дати немає: її потребує матеріал.</translation>
    </message>
    <message>
        <source>No place was chosen</source>
        <translation>Місце не вибрано</translation>
    </message>
    <message>
        <source>No&amp;t a place	Del</source>
        <translation>Н&amp;е місце	Del</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Не місце</translation>
    </message>
    <message>
        <source>Noted: {words}</source>
        <translation>Нотатка: {words}</translation>
    </message>
    <message>
        <source>Nothing happens at this place (S)</source>
        <translation>У цьому місці нічого не відбувається (S)</translation>
    </message>
    <message>
        <source>Nothing says when it was (Delete)</source>
        <translation>Ніщо не вказує, коли це було (Delete)</translation>
    </message>
    <message>
        <source>On the &amp;map…	M</source>
        <translation>На &amp;карті…	M</translation>
    </message>
    <message>
        <source>On the map…</source>
        <translation>На карті…</translation>
    </message>
    <message>
        <source>Only spoken of</source>
        <translation>Лише згадано</translation>
    </message>
    <message>
        <source>Pick a story, or a marker on the map, to read it here.</source>
        <translation>Виберіть матеріал або позначку на карті, щоб читати тут.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Say when it was (D)</source>
        <translation>Указати, коли це було (D)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Виділити &amp;все</translation>
    </message>
    <message>
        <source>Select words of the story first, then add the place or date that they name.</source>
        <translation>Спершу виділіть слова в матеріалі, потім додайте місце або дату, які вони називають.</translation>
    </message>
    <message>
        <source>Set &amp;date…	D</source>
        <translation>Указати &amp;дату…	D</translation>
    </message>
    <message>
        <source>Set &amp;story&apos;s date…</source>
        <translation>Указати дату &amp;матеріалу…</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указати дату</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Указати дату…</translation>
    </message>
    <message>
        <source>Set the date to {day}</source>
        <translation>Указати дату: {day}</translation>
    </message>
    <message>
        <source>Spoken of, not where it happened</source>
        <translation>Лише згадано, подія сталася не тут</translation>
    </message>
    <message>
        <source>Stands for a government or an institution.</source>
        <translation>Позначає уряд або установу.</translation>
    </message>
    <message>
        <source>Stories are read here, with what was found in them underlined.</source>
        <translation>Тут читають матеріали; знайдене в них підкреслено.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Tab goes to the next place. Return accepts it, a figure from 1 to 5 chooses another, the slash searches for one, Delete says that it is no place, D sets its date. With words selected, P adds a place and D a date.</source>
        <translation>Tab переходить до наступного місця. Return підтверджує його, цифра від 1 до 5 вибирає інше, скісна риска шукає, Delete каже, що це не місце, D указує дату. Коли виділено слова, P додає місце, а D — дату.</translation>
    </message>
    <message>
        <source>Take Dateline&apos;s ans&amp;wer	B</source>
        <translation>Взяти &amp;відповідь Dateline	B</translation>
    </message>
    <message>
        <source>Take out what was added (Delete)</source>
        <translation>Вилучити додане (Delete)</translation>
    </message>
    <message>
        <source>The story&apos;s date</source>
        <translation>Дата матеріалу</translation>
    </message>
    <message>
        <source>These words name no place (Delete)</source>
        <translation>Ці слова не називають місця (Delete)</translation>
    </message>
    <message>
        <source>This is the place (Return)</source>
        <translation>Це те місце (Return)</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Лише ця</translation>
    </message>
    <message>
        <source>This story has no date.</source>
        <translation>У цього матеріалу немає дати.</translation>
    </message>
    <message numerus="yes">
        <source>Until then %Ln places of it cannot be dated.</source>
        <comment>Until then %Ln place of it cannot be dated.</comment>
        <translation>
            <numerusform>Доти %Ln його місце не можна датувати.</numerusform>
            <numerusform>Доти %Ln його місця не можна датувати.</numerusform>
            <numerusform>Доти %Ln його місць не можна датувати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled story</source>
        <translation>Матеріал без заголовка</translation>
    </message>
    <message>
        <source>What is told happened here (S)</source>
        <translation>Те, про що йдеться, сталося тут (S)</translation>
    </message>
    <message>
        <source>What the next answer counts for (A)</source>
        <translation>На що поширюється наступна відповідь (A)</translation>
    </message>
    <message>
        <source>When did it come out?</source>
        <translation>Коли він вийшов?</translation>
    </message>
    <message>
        <source>When is “{text}”?</source>
        <translation>Коли це — «{text}»?</translation>
    </message>
    <message>
        <source>When the story came out</source>
        <translation>Коли вийшов матеріал</translation>
    </message>
    <message>
        <source>When was that at {place}?</source>
        <translation>Коли це було: {place}?</translation>
    </message>
    <message>
        <source>Where it happened, set by hand.</source>
        <translation>Місце події, указано вручну.</translation>
    </message>
    <message>
        <source>it happened here</source>
        <translation>сталося тут</translation>
    </message>
    <message>
        <source>needs a date</source>
        <translation>потребує дати</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>не місце</translation>
    </message>
    <message>
        <source>on {thing}</source>
        <translation>про: {thing}</translation>
    </message>
    <message>
        <source>only spoken of</source>
        <translation>лише згадано</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>указано вручну</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>те саме місце</translation>
    </message>
    <message>
        <source>this event</source>
        <translation>ця подія</translation>
    </message>
    <message>
        <source>{count} in the project</source>
        <translation>{count} усього</translation>
    </message>
    <message>
        <source>{count} in this story</source>
        <translation>{count} тут</translation>
    </message>
    <message>
        <source>{when}, from “{words}”</source>
        <translation>{when}, зі слів «{words}»</translation>
    </message>
    <message>
        <source>{when}, from “{words}” in this paragraph</source>
        <translation>{when}, зі слів «{words}» у цьому абзаці</translation>
    </message>
    <message>
        <source>{when}, set by hand</source>
        <translation>{when}, указано вручну</translation>
    </message>
    <message>
        <source>{when}, the story&apos;s own date</source>
        <translation>{when}, дата самого матеріалу</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>&quot;text&quot; is not a string</source>
        <translation>&quot;text&quot; — не рядок</translation>
    </message>
    <message>
        <source>&quot;title&quot; is not a string: it was left out.</source>
        <translation>&quot;title&quot; не є рядком: його пропущено.</translation>
    </message>
    <message>
        <source>1 NUL character</source>
        <translation>1 символ NUL</translation>
    </message>
    <message>
        <source>1 lone surrogate</source>
        <translation>1 самотній сурогат</translation>
    </message>
    <message>
        <source>1 place is</source>
        <translation>1 місце</translation>
    </message>
    <message>
        <source>A brief holds at most {number} events, and these are {number2}. Choose a part: a range of time, a place or a story.</source>
        <translation>Довідка вміщує щонайбільше {number} подій, а тут {number2}. Виберіть частину: проміжок часу, місце або матеріал.</translation>
    </message>
    <message>
        <source>A file of Dateline is missing or damaged: {why}. Install it again.</source>
        <translation>Файлу Dateline немає або його пошкоджено: {why}. Установіть знову.</translation>
    </message>
    <message>
        <source>A name has 1 to {number} letters: “{name}”.</source>
        <translation>У назві від 1 до {number} літер: «{name}».</translation>
    </message>
    <message>
        <source>A note may have {number} characters; this one has {number2}.</source>
        <translation>Нотатка може мати {number} символів; у цій {number2}.</translation>
    </message>
    <message>
        <source>A tag has 1 to {number} characters.</source>
        <translation>У мітці від 1 до {number} символів.</translation>
    </message>
    <message>
        <source>Add date</source>
        <translation>Додати дату</translation>
    </message>
    <message>
        <source>Add date “{words}”</source>
        <translation>Додати дату «{words}»</translation>
    </message>
    <message>
        <source>Add {number} stories</source>
        <translation>Додати матеріали: {number}</translation>
    </message>
    <message>
        <source>Add {place}</source>
        <translation>Додати {place}</translation>
    </message>
    <message>
        <source>Add “{words}”</source>
        <translation>Додати «{words}»</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанська</translation>
    </message>
    <message>
        <source>Analyse anew</source>
        <translation>Аналізувати знову</translation>
    </message>
    <message>
        <source>Answer for every story</source>
        <translation>Відповідь для всіх матеріалів</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Archive, ZIP</source>
        <translation>Архів ZIP</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>вірменська</translation>
    </message>
    <message>
        <source>Attached, and not read: {names}.</source>
        <translation>Вкладено й не прочитано: {names}.</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанська</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>білоруська</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>бенгальська</translation>
    </message>
    <message>
        <source>Book, EPUB</source>
        <translation>Книга EPUB</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснійська</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарська</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>бірманська</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталонська</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Змінити нотатку</translation>
    </message>
    <message>
        <source>Change notes</source>
        <translation>Змінити нотатки</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <source>Choose place</source>
        <translation>Вибрати місце</translation>
    </message>
    <message>
        <source>Choose {place}</source>
        <translation>Вибрати {place}</translation>
    </message>
    <message>
        <source>Choose {place} for {number} mentions</source>
        <translation>Вибрати {place}, згадок: {number}</translation>
    </message>
    <message>
        <source>Chosen by hand.</source>
        <translation>Вибрано вручну.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватська</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чеська</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>данська</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date it came out</source>
        <translation>Дата виходу</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нідерландська</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>естонська</translation>
    </message>
    <message>
        <source>Feed, RSS or Atom</source>
        <translation>Стрічка RSS чи Atom</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>фінська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галісійська</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинська</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Give the bookmark a name.</source>
        <translation>Дайте закладці назву.</translation>
    </message>
    <message>
        <source>Give the filter a name.</source>
        <translation>Дайте фільтру назву.</translation>
    </message>
    <message>
        <source>Go to a deed</source>
        <translation>Перейти до дії</translation>
    </message>
    <message>
        <source>Go to a restore point</source>
        <translation>Перейти до точки відновлення</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>грецька</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>гінді</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>угорська</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>ісландська</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ідентифікатор</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Не брати</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>індонезійська</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>це тека</translation>
    </message>
    <message>
        <source>It happened here</source>
        <translation>Сталося тут</translation>
    </message>
    <message>
        <source>It has a space or a sign in it that no address has.</source>
        <translation>У ній є пробіл або знак, якого в адресі не буває.</translation>
    </message>
    <message>
        <source>It holds a name or a password. Leave them out.</source>
        <translation>У ній є ім&apos;я або пароль. Приберіть їх.</translation>
    </message>
    <message>
        <source>It is longer than {number} characters.</source>
        <translation>Вона довша за {number} символів.</translation>
    </message>
    <message>
        <source>It is no web address.</source>
        <translation>Це не вебадреса.</translation>
    </message>
    <message>
        <source>It names no server.</source>
        <translation>Вона не називає сервера.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Its parts in {said_language} are read for their places only.</source>
        <translation>Частини іншою мовою ({said_language}) прочитано лише щодо місць.</translation>
    </message>
    <message>
        <source>Its point is given in the file.</source>
        <translation>Точку вказано у файлі.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахська</translation>
    </message>
    <message>
        <source>Keep bookmark “{words}”</source>
        <translation>Зберегти закладку «{words}»</translation>
    </message>
    <message>
        <source>Keep filter “{words}”</source>
        <translation>Зберегти фільтр «{words}»</translation>
    </message>
    <message>
        <source>Keep what a geocoder answered</source>
        <translation>Зберегти відповідь геокодера</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>кхмерська</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейська</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Останній день</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латиська</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовська</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Довгота</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонська</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Поштова скринька</translation>
    </message>
    <message>
        <source>Make a restore point</source>
        <translation>Створити точку відновлення</translation>
    </message>
    <message>
        <source>Make the index of words anew</source>
        <translation>Створити покажчик слів заново</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайська</translation>
    </message>
    <message>
        <source>Map data, GeoJSON</source>
        <translation>Дані карти GeoJSON</translation>
    </message>
    <message>
        <source>Map data, KML</source>
        <translation>Дані карти KML</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>маратхі</translation>
    </message>
    <message>
        <source>Marked as not a place.</source>
        <translation>Позначено як не місце.</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольська</translation>
    </message>
    <message>
        <source>More than {number} different names that may be places: the rest is left out.</source>
        <translation>Понад {number} різних назв, що можуть бути місцями: решту пропущено.</translation>
    </message>
    <message>
        <source>More than {number} names that may be places: the rest is left out.</source>
        <translation>Понад {number} назв, що можуть бути місцями: решту пропущено.</translation>
    </message>
    <message>
        <source>More than {number} paragraphs: the rest is left out.</source>
        <translation>Понад {number} абзаців: решту пропущено.</translation>
    </message>
    <message>
        <source>More than {number} paragraphs: the rest is shown as one.</source>
        <translation>Понад {number} абзаців: решту показано як один.</translation>
    </message>
    <message>
        <source>More than {number} words that may be dates: the rest is left out.</source>
        <translation>Понад {number} слів, що можуть бути датами: решту пропущено.</translation>
    </message>
    <message>
        <source>Named in the file; the likeliest of {number} places of this name.</source>
        <translation>Названо у файлі; найімовірніше з {number} місць із цією назвою.</translation>
    </message>
    <message>
        <source>Named in the file; the only place of this name.</source>
        <translation>Названо у файлі; єдине місце з такою назвою.</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>непальська</translation>
    </message>
    <message>
        <source>No place of this name is in the gazetteer.</source>
        <translation>У довіднику немає місця з такою назвою.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диску немає місця</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>такого файлу або теки немає</translation>
    </message>
    <message>
        <source>None of the {number} places of this name fits the story.</source>
        <translation>Жодне з {number} місць із цією назвою не пасує до матеріалу.</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>норвезька</translation>
    </message>
    <message>
        <source>Not a place</source>
        <translation>Не місце</translation>
    </message>
    <message>
        <source>Note what is to be read</source>
        <translation>Позначити, що читати</translation>
    </message>
    <message>
        <source>Only http and https addresses are asked.</source>
        <translation>Запити йдуть лише на адреси http та https.</translation>
    </message>
    <message>
        <source>Only spoken of</source>
        <translation>Лише згадано</translation>
    </message>
    <message>
        <source>Only the first {number} pages were read.</source>
        <translation>Прочитано лише перші сторінки: {number}.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Текст OpenDocument</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>немає дозволу</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>перська</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Places only: {said_language}. Of its dates only full ones are read.</source>
        <translation>Лише місця: {said_language}. Із дат прочитано тільки повні.</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Put story back</source>
        <translation>Повернути матеріал</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Документ RTF</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>файлова система лише для читання</translation>
    </message>
    <message>
        <source>Redo {said_deed}</source>
        <translation>Повторити: {said_deed}</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Вилучити закладку</translation>
    </message>
    <message>
        <source>Remove date</source>
        <translation>Вилучити дату</translation>
    </message>
    <message>
        <source>Remove filter “{words}”</source>
        <translation>Вилучити фільтр «{words}»</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Вилучити нотатку</translation>
    </message>
    <message>
        <source>Remove story</source>
        <translation>Вилучити матеріал</translation>
    </message>
    <message>
        <source>Remove tag “{words}”</source>
        <translation>Вилучити мітку «{words}»</translation>
    </message>
    <message>
        <source>Remove {number} stories</source>
        <translation>Вилучити матеріали: {number}</translation>
    </message>
    <message>
        <source>Remove {number} story</source>
        <translation>Вилучити матеріали: {number}</translation>
    </message>
    <message>
        <source>Remove “{words}”</source>
        <translation>Вилучити «{words}»</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Перейменувати проєкт</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румунська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <translation>Збережена вебсторінка</translation>
    </message>
    <message>
        <source>Select words within one paragraph, then add the place.</source>
        <translation>Виділіть слова в межах одного абзацу, потім додайте місце.</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербська</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указати дату</translation>
    </message>
    <message>
        <source>Set scene</source>
        <translation>Указати, чи сталося тут</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацька</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Stories, a line each</source>
        <translation>Матеріали, по рядку на кожен</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахілі</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведська</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблиця</translation>
    </message>
    <message>
        <source>Tag “{words}”</source>
        <translation>Мітка «{words}»</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>тагальська</translation>
    </message>
    <message>
        <source>Take Dateline&apos;s answer</source>
        <translation>Взяти відповідь Dateline</translation>
    </message>
    <message>
        <source>Take date away</source>
        <translation>Прибрати дату</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамільська</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайська</translation>
    </message>
    <message>
        <source>The clipboard holds {number} characters; the most that is pasted is {number2}. Save the text as a file and add that.</source>
        <translation>У буфері обміну {number} символів; вставляється щонайбільше {number2}. Збережіть текст як файл і додайте його.</translation>
    </message>
    <message>
        <source>The file names a place that the gazetteer does not know.</source>
        <translation>Файл називає місце, якого немає в довіднику.</translation>
    </message>
    <message>
        <source>The language model in {folder} could not be read ({why}). Remove its folder and run: make setup</source>
        <translation>Не вдалося прочитати мовну модель у {folder} ({why}). Вилучіть її теку й виконайте: make setup</translation>
    </message>
    <message>
        <source>The only place of this name, though nothing else in the story speaks for it.</source>
        <translation>Єдине місце з такою назвою, хоча більше ніщо в матеріалі на нього не вказує.</translation>
    </message>
    <message>
        <source>The only place of this name, {place}, does not fit the story.</source>
        <translation>Єдине місце з такою назвою, {place}, не пасує до матеріалу.</translation>
    </message>
    <message>
        <source>The outlines of places are damaged ({why}). Install Dateline again.</source>
        <translation>Контури місць пошкоджено ({why}). Установіть Dateline знову.</translation>
    </message>
    <message>
        <source>The outlines of places are missing. Install Dateline again.</source>
        <translation>Контурів місць немає. Установіть Dateline знову.</translation>
    </message>
    <message>
        <source>The page has more than {number} pieces of text: the rest is left out.</source>
        <translation>На сторінці понад {number} фрагментів тексту: решту пропущено.</translation>
    </message>
    <message>
        <source>The page is nested too deep or too large: read without its layout.</source>
        <translation>Сторінка має завелику вкладеність або розмір: її прочитано без розмітки.</translation>
    </message>
    <message>
        <source>The place database at {path} is damaged ({why}). Run `make setup`, or install Dateline again.</source>
        <translation>Базу місць у {path} пошкоджено ({why}). Виконайте `make setup` або встановіть Dateline знову.</translation>
    </message>
    <message>
        <source>The place database is damaged (the entry of {key}). Install Dateline again.</source>
        <translation>Базу місць пошкоджено (запис {key}). Установіть Dateline знову.</translation>
    </message>
    <message>
        <source>The place database is missing. Run `make setup`, or install Dateline again.</source>
        <translation>Бази місць немає. Виконайте `make setup` або встановіть Dateline знову.</translation>
    </message>
    <message>
        <source>The process that analyses stories could not be started. Close other programs to free memory, or install Dateline anew.</source>
        <translation>Не вдалося запустити процес, що аналізує матеріали. Закрийте інші програми, щоб звільнити пам&apos;ять, або встановіть Dateline знову.</translation>
    </message>
    <message>
        <source>The project has no place “{place}”, nor one that lies in it.</source>
        <translation>У проєкті немає місця «{place}», ані місця в його межах.</translation>
    </message>
    <message>
        <source>The project has no story of the id or title “{words}”.</source>
        <translation>У проєкті немає матеріалу з ідентифікатором чи заголовком «{words}».</translation>
    </message>
    <message>
        <source>The publication date {words} can&apos;t be read as an ISO date (2025-11-25) or date and time (2025-11-25T14:30): treated as absent.</source>
        <translation>Дату публікації {words} не вдалося прочитати як дату ISO (2025-11-25) чи дату й час (2025-11-25T14:30): вважаємо, що її немає.</translation>
    </message>
    <message>
        <source>The text ({encoding}) is {said_damage}: unreadable parts are shown as �.</source>
        <translation>Текст ({encoding}) {said_damage}: нечитні частини показано як �.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Текст порожній.</translation>
    </message>
    <message>
        <source>The text is not UTF-8; it was read as {encoding}.</source>
        <translation>Текст не в UTF-8; його прочитано як {encoding}.</translation>
    </message>
    <message>
        <source>There are no outlines at {path}. Install Dateline again.</source>
        <translation>Контурів у {path} немає. Установіть Dateline знову.</translation>
    </message>
    <message>
        <source>There is no place database at {path}. Run `make setup`.</source>
        <translation>Бази місць у {path} немає. Виконайте `make setup`.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy a story, then paste it.</source>
        <translation>У буфері обміну немає тексту. Скопіюйте матеріал і вставте його.</translation>
    </message>
    <message>
        <source>These words are a date already. Choose other words.</source>
        <translation>Ці слова вже є датою. Виберіть інші.</translation>
    </message>
    <message>
        <source>These words name a place already. Choose them and say which place it is.</source>
        <translation>Ці слова вже називають місце. Виберіть їх і вкажіть, яке це місце.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Too long or too dense to be read as Markdown: it was read as plain text.</source>
        <translation>Завелике або защільне, щоб читати як Markdown: прочитано як простий текст.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>Undo {said_deed}</source>
        <translation>Скасувати: {said_deed}</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбецька</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>в&apos;єтнамська</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>You said so, for every story.</source>
        <translation>Так вирішили ви, для всіх матеріалів.</translation>
    </message>
    <message>
        <source>Your answers in {path} can&apos;t be {said_what} ({why}). If the file is damaged, delete it: the stories that were read keep their places.</source>
        <translation>Ваші відповіді в {path} не вдалося {said_what} ({why}). Якщо файл пошкоджено, вилучіть його: прочитані матеріали зберігають свої місця.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архів 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>зображення BMP</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>зображення GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>зображення JPEG</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>зображення PNG</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архів RAR</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>зображення TIFF</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>програма Windows</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>документ Word</translation>
    </message>
    <message>
        <source>a ZIP archive (DOCX, ODT and EPUB files are such)</source>
        <translation>архів ZIP (такими є файли DOCX, ODT та EPUB)</translation>
    </message>
    <message>
        <source>a Zstandard archive</source>
        <translation>архів Zstandard</translation>
    </message>
    <message>
        <source>a compiled program</source>
        <translation>скомпільована програма</translation>
    </message>
    <message>
        <source>a country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>a directory of it is damaged</source>
        <translation>каталог пошкоджено</translation>
    </message>
    <message>
        <source>a district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архів gzip</translation>
    </message>
    <message>
        <source>a landmark</source>
        <translation>природний об&apos;єкт</translation>
    </message>
    <message>
        <source>a packed part of it is cut short or far too large</source>
        <translation>стиснену частину обрізано або вона завелика</translation>
    </message>
    <message>
        <source>a packed part of it is damaged</source>
        <translation>стиснену частину пошкоджено</translation>
    </message>
    <message>
        <source>a part of a city</source>
        <translation>частина міста</translation>
    </message>
    <message>
        <source>a region</source>
        <translation>регіон</translation>
    </message>
    <message>
        <source>a report is sent from a town</source>
        <translation>повідомлення надсилають із міста</translation>
    </message>
    <message>
        <source>a site</source>
        <translation>об&apos;єкт</translation>
    </message>
    <message>
        <source>a sound or film (Ogg)</source>
        <translation>звук або відео (Ogg)</translation>
    </message>
    <message>
        <source>a sound, film or WebP picture (RIFF)</source>
        <translation>звук, відео або зображення WebP (RIFF)</translation>
    </message>
    <message>
        <source>a town</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>a word for the people of {place}, or for what is theirs</source>
        <translation>слово на позначення народу чи походження: {place}</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>аеропорт</translation>
    </message>
    <message>
        <source>an EPUB book</source>
        <translation>книга EPUB</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>текст OpenDocument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база даних SQLite</translation>
    </message>
    <message>
        <source>an XZ archive</source>
        <translation>архів XZ</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>порожній архів ZIP</translation>
    </message>
    <message>
        <source>an old Microsoft Office file</source>
        <translation>файл старого Microsoft Office</translation>
    </message>
    <message>
        <source>an old name of {place}</source>
        <translation>давня назва: {place}</translation>
    </message>
    <message>
        <source>another program is using the file. Close it there and try again</source>
        <translation>файл використовує інша програма. Закрийте його там і спробуйте ще раз</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>бухта</translation>
    </message>
    <message>
        <source>binary data, not text</source>
        <translation>двійкові дані, а не текст</translation>
    </message>
    <message>
        <source>body of water</source>
        <translation>водойма</translation>
    </message>
    <message>
        <source>border crossing</source>
        <translation>пункт пропуску</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>міст</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>canton</source>
        <translation>кантон</translation>
    </message>
    <message>
        <source>cape</source>
        <translation>мис</translation>
    </message>
    <message>
        <source>city</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>city district</source>
        <translation>район міста</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>континент</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>county</source>
        <translation>округ</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>гребля</translation>
    </message>
    <message>
        <source>damaged from byte {number} on</source>
        <translation>пошкоджено від байта {number}</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>пустеля</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>group of islands</source>
        <translation>група островів</translation>
    </message>
    <message>
        <source>gulf</source>
        <translation>затока</translation>
    </message>
    <message>
        <source>in somebody&apos;s words</source>
        <translation>чиїмись словами</translation>
    </message>
    <message>
        <source>island</source>
        <translation>острів</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>він закінчується зарано</translation>
    </message>
    <message>
        <source>it has no &quot;id&quot; (a string or a number)</source>
        <translation>немає &quot;id&quot; (рядка або числа)</translation>
    </message>
    <message>
        <source>it has no &quot;text&quot;</source>
        <translation>немає &quot;text&quot;</translation>
    </message>
    <message>
        <source>it has no name</source>
        <translation>немає назви</translation>
    </message>
    <message>
        <source>it has no place</source>
        <translation>немає місця</translation>
    </message>
    <message>
        <source>it has {number} cells; a name has 8 or 10</source>
        <translation>у ньому {number} клітинок; у назви їх 8 або 10</translation>
    </message>
    <message>
        <source>it has {number} cells; a place has {number2}</source>
        <translation>у ньому {number} клітинок; у місця їх {number2}</translation>
    </message>
    <message>
        <source>it is compressed in a way that is not read here; gzip is</source>
        <translation>таке стиснення тут не читається; читається gzip</translation>
    </message>
    <message>
        <source>it is longer than {size}, the most a story may have</source>
        <translation>довше за {size} — найбільше для матеріалу</translation>
    </message>
    <message>
        <source>it is not JSON ({why} at character {number})</source>
        <translation>це не JSON ({why}, символ {number})</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>це не UTF-8</translation>
    </message>
    <message>
        <source>it is not valid UTF-8 at byte {number} of the line</source>
        <translation>хибний UTF-8 у байті {number} рядка</translation>
    </message>
    <message>
        <source>its &quot;id&quot; is longer than {number} characters</source>
        <translation>&quot;id&quot; довший за {number} символів</translation>
    </message>
    <message>
        <source>its JSON has too many parts</source>
        <translation>у JSON забагато частин</translation>
    </message>
    <message>
        <source>its JSON is nested too deep or has too long numbers</source>
        <translation>JSON має забагато рівнів або задовгі числа</translation>
    </message>
    <message>
        <source>its directories are nested too deep</source>
        <translation>каталоги мають забагато рівнів</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>назва задовга</translation>
    </message>
    <message>
        <source>its notes are nested too deep</source>
        <translation>нотатки мають забагато рівнів</translation>
    </message>
    <message>
        <source>joining divisions</source>
        <translation>поєднання адміністративних одиниць</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>зберегти</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>озеро</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>природний об&apos;єкт</translation>
    </message>
    <message>
        <source>made no progress for {number} seconds and was stopped</source>
        <translation>без поступу впродовж {number} с, зупинено</translation>
    </message>
    <message>
        <source>made the reader crash</source>
        <translation>читання спричинило збій</translation>
    </message>
    <message>
        <source>many</source>
        <translation>багатьох</translation>
    </message>
    <message>
        <source>military base</source>
        <translation>військова база</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>гора</translation>
    </message>
    <message>
        <source>mountain range</source>
        <translation>гірський хребет</translation>
    </message>
    <message>
        <source>named with {place} in the same sentence</source>
        <translation>названо в одному реченні з {place}</translation>
    </message>
    <message>
        <source>nuclear plant</source>
        <translation>атомна електростанція</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>океан</translation>
    </message>
    <message>
        <source>of the kind {kind}</source>
        <translation>вид {kind}</translation>
    </message>
    <message>
        <source>one of {said_count} places of this name</source>
        <translation>одне з {said_count} місць із цією назвою</translation>
    </message>
    <message>
        <source>park</source>
        <translation>парк</translation>
    </message>
    <message>
        <source>peninsula</source>
        <translation>півострів</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>prefecture</source>
        <translation>префектура</translation>
    </message>
    <message>
        <source>prison</source>
        <translation>в&apos;язниця</translation>
    </message>
    <message>
        <source>province</source>
        <translation>провінція</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитати</translation>
    </message>
    <message>
        <source>reading it took too much memory</source>
        <translation>читання забрало забагато пам&apos;яті</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регіон</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>водосховище</translation>
    </message>
    <message>
        <source>river</source>
        <translation>річка</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>seat of power</source>
        <translation>осідок влади</translation>
    </message>
    <message>
        <source>short for {place}</source>
        <translation>скорочення від {place}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>об&apos;єкт</translation>
    </message>
    <message>
        <source>something in it is out of range, so it was not kept</source>
        <translation>щось у ньому поза межами, тому не збережено</translation>
    </message>
    <message>
        <source>something in it is too long to be kept. Split the story</source>
        <translation>щось у ньому задовге для зберігання. Розділіть матеріал</translation>
    </message>
    <message>
        <source>sorting names</source>
        <translation>упорядкування назв</translation>
    </message>
    <message>
        <source>sorting places</source>
        <translation>упорядкування місць</translation>
    </message>
    <message>
        <source>square</source>
        <translation>площа</translation>
    </message>
    <message>
        <source>stadium</source>
        <translation>стадіон</translation>
    </message>
    <message>
        <source>state</source>
        <translation>штат</translation>
    </message>
    <message>
        <source>strait</source>
        <translation>протока</translation>
    </message>
    <message>
        <source>street</source>
        <translation>вулиця</translation>
    </message>
    <message>
        <source>the best known of {said_count} places of this name</source>
        <translation>найвідоміше з {said_count} місць із цією назвою</translation>
    </message>
    <message>
        <source>the disk is full. Free some space and try again</source>
        <translation>диск заповнено. Звільніть місце й спробуйте ще раз</translation>
    </message>
    <message>
        <source>the disk reports an error, or it is full. Check it and try again</source>
        <translation>диск повідомляє про помилку або заповнений. Перевірте його й спробуйте ще раз</translation>
    </message>
    <message>
        <source>the file can&apos;t be opened. Check that it is there and that you may read it</source>
        <translation>файл не відкривається. Перевірте, чи він є й чи можна його читати</translation>
    </message>
    <message>
        <source>the file can&apos;t be read or written. Open another copy of it</source>
        <translation>файл не читається й не записується. Відкрийте іншу копію</translation>
    </message>
    <message>
        <source>the file can&apos;t be written. Save the project elsewhere with Save As</source>
        <translation>файл не записується. Збережіть проєкт деінде через «Зберегти як»</translation>
    </message>
    <message>
        <source>the file is damaged. Open a back-up or another copy of it</source>
        <translation>файл пошкоджено. Відкрийте резервну або іншу копію</translation>
    </message>
    <message>
        <source>the file is no Dateline project, or it is damaged. Open another copy of it</source>
        <translation>файл не є проєктом Dateline або пошкоджений. Відкрийте іншу копію</translation>
    </message>
    <message>
        <source>the first at byte {number} (line {number_of_line})</source>
        <translation>перше — байт {number} (рядок {number_of_line})</translation>
    </message>
    <message>
        <source>the id {id} was used before</source>
        <translation>ідентифікатор {id} уже вжито</translation>
    </message>
    <message>
        <source>the largest of {said_count} places of this name</source>
        <translation>найбільше з {said_count} місць із цією назвою</translation>
    </message>
    <message>
        <source>the only {said_noun} among {said_count} places of this name</source>
        <translation>{said_noun} — єдине такого виду серед {said_count} місць із цією назвою</translation>
    </message>
    <message>
        <source>the only {said_noun} of this name</source>
        <translation>{said_noun} — єдине місце з цією назвою</translation>
    </message>
    <message>
        <source>the report was sent from here</source>
        <translation>звідси надіслано повідомлення</translation>
    </message>
    <message>
        <source>the story is set in {place}</source>
        <translation>дія матеріалу відбувається тут: {place}</translation>
    </message>
    <message>
        <source>the story names other places in {place}</source>
        <translation>матеріал називає й інші місця тут: {place}</translation>
    </message>
    <message>
        <source>the story says “{words}”</source>
        <translation>у матеріалі сказано «{words}»</translation>
    </message>
    <message>
        <source>the words beside it call it {said_noun}</source>
        <translation>слова поруч указують, що це {said_noun}</translation>
    </message>
    <message>
        <source>the words beside it say what kind of place it is</source>
        <translation>слова поруч показують, що це за місце</translation>
    </message>
    <message>
        <source>took too much memory and was stopped</source>
        <translation>забрано забагато пам&apos;яті, зупинено</translation>
    </message>
    <message>
        <source>town</source>
        <translation>містечко</translation>
    </message>
    <message>
        <source>university</source>
        <translation>університет</translation>
    </message>
    <message>
        <source>valley</source>
        <translation>долина</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>вулкан</translation>
    </message>
    <message>
        <source>water</source>
        <translation>водойма</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записати</translation>
    </message>
    <message>
        <source>{folder} holds the language model {found}, but {needed} is needed. Run: make setup</source>
        <translation>У {folder} мовна модель {found}, а потрібна {needed}. Виконайте: make setup</translation>
    </message>
    <message>
        <source>{name} answers no more today: its quota is used up.</source>
        <translation>{name} сьогодні більше не відповідає: квоту вичерпано.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be added: {said_why}.</source>
        <translation>Не вдалося додати {name}: {said_why}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be asked: {why}</source>
        <translation>Не вдалося звернутися до {name}: {why}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached. Is this machine online?</source>
        <translation>{name} недоступний. Чи є мережа?</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached. Is this machine online?.</source>
        <translation>{name} недоступний. Чи є мережа?</translation>
    </message>
    <message>
        <source>{name} can&apos;t be read: {said_why}.</source>
        <translation>Не вдалося прочитати {name}: {said_why}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be removed: {said_why}.</source>
        <translation>Не вдалося вилучити {name}: {said_why}.</translation>
    </message>
    <message>
        <source>{name} declares XML entities, which no office program writes: it may be made to do harm. Open it in LibreOffice, save it anew and add it again.</source>
        <translation>{name} оголошує сутності XML, чого не робить жодна офісна програма: можливо, файл створено, щоб зашкодити. Відкрийте його в LibreOffice, збережіть заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} did not answer in time. Try again later.</source>
        <translation>{name} не відповідає вчасно. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{name} does not accept the key or the user name.</source>
        <translation>{name} не приймає ключ або ім&apos;я користувача.</translation>
    </message>
    <message>
        <source>{name} does not let this user ask.</source>
        <translation>{name} не дозволяє запити цьому користувачу.</translation>
    </message>
    <message>
        <source>{name} does not take such a name.</source>
        <translation>{name} не приймає такої назви.</translation>
    </message>
    <message>
        <source>{name} ends in none of {known}, so it is not known what to write. Choose one of them.</source>
        <translation>{name} не має жодного із закінчень {known}, тож невідомо, що записувати. Виберіть одне з них.</translation>
    </message>
    <message>
        <source>{name} exists already. Give another name, or remove it first.</source>
        <translation>{name} уже існує. Укажіть іншу назву або спершу вилучіть його.</translation>
    </message>
    <message>
        <source>{name} gave an answer that can&apos;t be read.</source>
        <translation>Відповідь {name} не вдалося прочитати.</translation>
    </message>
    <message>
        <source>{name} gave no answer ({why}).</source>
        <translation>{name} не дає відповіді ({why}).</translation>
    </message>
    <message>
        <source>{name} has more than {number} columns, the most that are read. Leave in the columns of the stories only.</source>
        <translation>У {name} понад {number} стовпців, а більше не читається. Залиште лише стовпці матеріалів.</translation>
    </message>
    <message>
        <source>{name} has no column for the text of stories, nor for places. Its columns are {heads}. Call one “text”, or “latitude” and “longitude”, or say which is which.</source>
        <translation>У {name} немає стовпця з текстом матеріалів або з місцями. Його стовпці: {heads}. Назвіть один «text» або «latitude» та «longitude» чи вкажіть, що є що.</translation>
    </message>
    <message>
        <source>{name} has no place on the map.</source>
        <translation>{name} не має місця на карті.</translation>
    </message>
    <message>
        <source>{name} has no sheet with a row.</source>
        <translation>У {name} немає аркуша з рядками.</translation>
    </message>
    <message>
        <source>{name} has no text in it to read.</source>
        <translation>У {name} немає тексту.</translation>
    </message>
    <message>
        <source>{name} has no text.</source>
        <translation>{name} не має тексту.</translation>
    </message>
    <message>
        <source>{name} has {number} characters of HTML; the most that is read is {number2}. Save the story alone, as text.</source>
        <translation>У {name} {number} символів HTML; читається щонайбільше {number2}. Збережіть лише матеріал як текст.</translation>
    </message>
    <message>
        <source>{name} has {size}; the most that is read is {most}. Split it into its stories.</source>
        <translation>Обсяг {name} — {size}; читається щонайбільше {most}. Розділіть на окремі матеріали.</translation>
    </message>
    <message>
        <source>{name} has {size}; the most that is read of an RTF document is {most}. Save it without pictures, or as .docx.</source>
        <translation>Обсяг {name} — {size}; з документа RTF читається щонайбільше {most}. Збережіть без зображень або як .docx.</translation>
    </message>
    <message>
        <source>{name} holds no stories.</source>
        <translation>У {name} немає матеріалів.</translation>
    </message>
    <message>
        <source>{name} holds no table of GeoNames (a .txt file).</source>
        <translation>У {name} немає таблиці GeoNames (файлу .txt).</translation>
    </message>
    <message>
        <source>{name} holds {number} files; the most that are looked at are {number2}. Unpack it and add the folder.</source>
        <translation>У {name} {number} файлів; переглядається щонайбільше {number2}. Розпакуйте його й додайте теку.</translation>
    </message>
    <message>
        <source>{name} holds {number} files; the most that are looked at are {number2}. Unpack it and add the stories.</source>
        <translation>У {name} {number} файлів; переглядається щонайбільше {number2}. Розпакуйте його й додайте матеріали.</translation>
    </message>
    <message>
        <source>{name} is a PDF file that is damaged or cut off. Save it anew and add it again.</source>
        <translation>{name} — пошкоджений або обрізаний файл PDF. Збережіть його заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is a book that is locked (DRM): its text can&apos;t be read.</source>
        <translation>{name} — книга із захистом (DRM): її текст не прочитати.</translation>
    </message>
    <message>
        <source>{name} is a feed that is damaged ({why}).</source>
        <translation>{name} — пошкоджена стрічка ({why}).</translation>
    </message>
    <message>
        <source>{name} is a folder that was not looked into: it can&apos;t be opened, or lies more than {number} folders deep. Open it by itself.</source>
        <translation>{name} — тека, у яку не зазирнули: її не відкрити, або вона глибше за {number} рівнів. Відкрийте її окремо.</translation>
    </message>
    <message>
        <source>{name} is a message that is damaged.</source>
        <translation>{name} — пошкоджений лист.</translation>
    </message>
    <message>
        <source>{name} is a message without text.</source>
        <translation>{name} — лист без тексту.</translation>
    </message>
    <message>
        <source>{name} is a message without text. Attached, and not read: {names}.</source>
        <translation>{name} — лист без тексту. Вкладено й не прочитано: {names}.</translation>
    </message>
    <message>
        <source>{name} is a saved page without a page in it. Save it anew in the browser.</source>
        <translation>{name} — збережена сторінка без самої сторінки. Збережіть її заново в браузері.</translation>
    </message>
    <message>
        <source>{name} is a scan: its pages are pictures without text. Run a text recognition (OCR) over it, such as OCRmyPDF, and add the result.</source>
        <translation>{name} — скан: сторінки є зображеннями без тексту. Розпізнайте текст (OCR), наприклад у OCRmyPDF, і додайте результат.</translation>
    </message>
    <message>
        <source>{name} is a table that can&apos;t be read ({why}).</source>
        <translation>{name} — таблиця, яку не вдалося прочитати ({why}).</translation>
    </message>
    <message>
        <source>{name} is a web page without any text (it may build its text with a script). Open it in a browser, save the text and open that.</source>
        <translation>{name} — вебсторінка без тексту (можливо, текст створює скрипт). Відкрийте її в браузері, збережіть текст і відкрийте його.</translation>
    </message>
    <message>
        <source>{name} is an EPUB book that is damaged.</source>
        <translation>{name} — пошкоджена книга EPUB.</translation>
    </message>
    <message>
        <source>{name} is an RTF document that is damaged. Open it in a word processor, save it anew and add it again.</source>
        <translation>{name} — пошкоджений документ RTF. Відкрийте його в текстовому редакторі, збережіть заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is an empty table.</source>
        <translation>{name} — порожня таблиця.</translation>
    </message>
    <message>
        <source>{name} is damaged in its archive.</source>
        <translation>{name} пошкоджено в архіві.</translation>
    </message>
    <message>
        <source>{name} is damaged, cut off or protected by a password.</source>
        <translation>{name} пошкоджено, обрізано або захищено паролем.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} — порожній файл.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no story in it.</source>
        <translation>{name} — порожній файл: матеріалу в ньому немає.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it to read.</source>
        <translation>{name} — порожній файл: тексту в ньому немає.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}, the most that is read of such a file. Split it.</source>
        <translation>{name} більший за {size} — найбільше, що читається з такого файлу. Розділіть його.</translation>
    </message>
    <message>
        <source>{name} is larger than {size}: left out.</source>
        <translation>{name} більший за {size}: пропущено.</translation>
    </message>
    <message>
        <source>{name} is no table of GeoNames ({said_why}) Add allCountries.zip, a country&apos;s file such as UA.zip, or alternateNamesV2.zip.</source>
        <translation>{name} — не таблиця GeoNames ({said_why}) Додайте allCountries.zip, файл країни, як-от UA.zip, або alternateNamesV2.zip.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON, or it is damaged.</source>
        <translation>{name} — не GeoJSON, або файл пошкоджено.</translation>
    </message>
    <message>
        <source>{name} is not GeoJSON: no features in it.</source>
        <translation>{name} — не GeoJSON: об&apos;єктів у ньому немає.</translation>
    </message>
    <message>
        <source>{name} is not KML, or is damaged.</source>
        <translation>{name} — не KML, або файл пошкоджено.</translation>
    </message>
    <message>
        <source>{name} is not KML: no placemarks in it.</source>
        <translation>{name} — не KML: позначок у ньому немає.</translation>
    </message>
    <message>
        <source>{name} is not a PDF file. Save the story anew and add it again.</source>
        <translation>{name} — не файл PDF. Збережіть матеріал заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is not a Word document, or it is damaged. Open it in Word or LibreOffice, save it anew and add it again.</source>
        <translation>{name} — не документ Word, або файл пошкоджено. Відкрийте його у Word чи LibreOffice, збережіть заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is not a ZIP archive, or it is damaged or cut off.</source>
        <translation>{name} — не архів ZIP, або файл пошкоджено чи обрізано.</translation>
    </message>
    <message>
        <source>{name} is not a feed (RSS or Atom), or there is no story in it.</source>
        <translation>{name} — не стрічка (RSS чи Atom), або в ній немає матеріалів.</translation>
    </message>
    <message>
        <source>{name} is not a file: it is a device or a pipe.</source>
        <translation>{name} — не файл, а пристрій або канал.</translation>
    </message>
    <message>
        <source>{name} is not a mailbox: it does not begin with “From ”.</source>
        <translation>{name} — не поштова скринька: не починається з «From ».</translation>
    </message>
    <message>
        <source>{name} is not a message: it has no sender, subject or date.</source>
        <translation>{name} — не лист: немає відправника, теми чи дати.</translation>
    </message>
    <message>
        <source>{name} is not a table, or it is damaged or protected by a password.</source>
        <translation>{name} — не таблиця, або її пошкоджено чи захищено паролем.</translation>
    </message>
    <message>
        <source>{name} is not a table.</source>
        <translation>{name} — не таблиця.</translation>
    </message>
    <message>
        <source>{name} is not a text file: it looks like {said_kind}. Save the story as text, Markdown or HTML and open that.</source>
        <translation>{name} — не текстовий файл, схоже на: {said_kind}. Збережіть матеріал як текст, Markdown або HTML і відкрийте його.</translation>
    </message>
    <message>
        <source>{name} is not an EPUB book: it has no table of its parts.</source>
        <translation>{name} — не книга EPUB: немає переліку її частин.</translation>
    </message>
    <message>
        <source>{name} is not an OpenDocument text, or it is damaged. Open it in LibreOffice, save it anew and add it again.</source>
        <translation>{name} — не текст OpenDocument, або файл пошкоджено. Відкрийте його в LibreOffice, збережіть заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is not an RTF document. Save the story anew and add it again.</source>
        <translation>{name} — не документ RTF. Збережіть матеріал заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation>{name} більше немає.</translation>
    </message>
    <message>
        <source>{name} is not {said_what}, or it is damaged or cut off. Save it anew and add it again.</source>
        <translation>{name} — не {said_what}, або файл пошкоджено чи обрізано. Збережіть його заново й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is of an old kind of Office. Save it as .docx, .odt or PDF and add it again.</source>
        <translation>{name} — файл старого Office. Збережіть як .docx, .odt або PDF і додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and add it again.</source>
        <translation>{name} захищено паролем. Збережіть без пароля й додайте ще раз.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Unpack the archive and add the files.</source>
        <translation>{name} захищено паролем. Розпакуйте архів і додайте файли.</translation>
    </message>
    <message>
        <source>{name} is {said_kind}, which is not read. Give the address of a page or a feed.</source>
        <translation>{name} — це {said_kind}, таке не читається. Укажіть адресу сторінки або стрічки.</translation>
    </message>
    <message>
        <source>{name} unfolds to {size}; the most that is read is {most}. Unpack it and add the stories.</source>
        <translation>{name} розгортається до {size}; читається щонайбільше {most}. Розпакуйте його й додайте матеріали.</translation>
    </message>
    <message>
        <source>{name} was asked too often. Try again later.</source>
        <translation>Запитів до {name} забагато. Спробуйте пізніше.</translation>
    </message>
    <message>
        <source>{name}, line {number}: {said_why}.</source>
        <translation>{name}, рядок {number}: {said_why}.</translation>
    </message>
    <message>
        <source>{name}: a picture is drawn by the window, so it can&apos;t be made here. Open the project and choose File &gt; Export picture.</source>
        <translation>{name}: зображення малює вікно, тож тут його не створити. Відкрийте проєкт і виберіть Файл &gt; Експорт зображення.</translation>
    </message>
    <message>
        <source>{name}: adding it hung and was stopped.</source>
        <translation>{name}: додавання зависло, його зупинено.</translation>
    </message>
    <message>
        <source>{name}: adding it took too much memory.</source>
        <translation>{name}: додавання забрало забагато пам&apos;яті.</translation>
    </message>
    <message>
        <source>{name}: another story of this run has the same id, {id}. Rename the file, or name the folder above both.</source>
        <translation>{name}: інший матеріал має той самий ідентифікатор, {id}. Перейменуйте файл або назвіть теку, що вище за обидва.</translation>
    </message>
    <message>
        <source>{name}: reading it took more than {number} GB of memory and was stopped. Save it as plain text, or split it.</source>
        <translation>{name}: читання забрало понад {number} ГБ пам&apos;яті, його зупинено. Збережіть як простий текст або розділіть.</translation>
    </message>
    <message>
        <source>{name}: the text is {number} characters long; Dateline reads up to {number2} in one story. Split it into parts.</source>
        <translation>{name}: у тексті {number} символів; Dateline читає до {number2} в одному матеріалі. Розділіть його на частини.</translation>
    </message>
    <message>
        <source>{name}: {number} lines one after another can&apos;t be read, up to line {number2}; what follows was not looked at. Check that it is JSON lines.</source>
        <translation>{name}: {number} рядків поспіль, до рядка {number2}, не вдалося прочитати; далі не переглянуто. Перевірте, чи це рядки JSON.</translation>
    </message>
    <message>
        <source>{name}: {said_verdict} after {last}. What came before is kept. Take out what comes next, or split the file. The other files are not affected.</source>
        <translation>{name}: {said_verdict}; останнє прочитане — {last}. Прочитане збережено. Вилучіть те, що йде далі, або розділіть файл. Інших файлів це не стосується.</translation>
    </message>
    <message>
        <source>{name}: {said_verdict}. Save it in another form, or leave it out. The other files are not affected.</source>
        <translation>{name}: {said_verdict}. Збережіть його в іншому форматі або не додавайте. Інших файлів це не стосується.</translation>
    </message>
    <message>
        <source>{name}: {said_verdict}. The other stories are not affected.</source>
        <translation>{name}: {said_verdict}. Інших матеріалів це не стосується.</translation>
    </message>
    <message>
        <source>{number} MB of {name}, {said_doing}</source>
        <translation>{number} МБ із {name}, {said_doing}</translation>
    </message>
    <message>
        <source>{number} NUL characters</source>
        <translation>Символи NUL ({number})</translation>
    </message>
    <message>
        <source>{number} lone surrogates</source>
        <translation>Самотні сурогати ({number})</translation>
    </message>
    <message>
        <source>{number} mentions: not a place</source>
        <translation>згадок: {number} — не місце</translation>
    </message>
    <message>
        <source>{number} names sorted</source>
        <translation>упорядковано назв: {number}</translation>
    </message>
    <message>
        <source>{number} of {number_of_pages} pages are damaged and were left out.</source>
        <translation>Пошкоджено й пропущено сторінок: {number} із {number_of_pages}.</translation>
    </message>
    <message>
        <source>{number} places are</source>
        <translation>місць — {number}</translation>
    </message>
    <message>
        <source>{number} rows</source>
        <translation>рядків: {number}</translation>
    </message>
    <message>
        <source>{path} cannot stand inside a page.</source>
        <translation>{path} не може бути всередині сторінки.</translation>
    </message>
    <message>
        <source>{path} could not be made: there is no folder {folder}. Choose another.</source>
        <translation>Не вдалося створити {path}: теки {folder} немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>{path} could not be made: {said_why}. ({detail})</source>
        <translation>Не вдалося створити {path}: {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be made: {said_why}. Check the folder and try again.</source>
        <translation>Не вдалося створити {path}: {said_why}. Перевірте теку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} could not be opened: {said_why}. ({detail})</source>
        <translation>Не вдалося відкрити {path}: {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be opened: {said_why}. Check the folder and try again.</source>
        <translation>Не вдалося відкрити {path}: {said_why}. Перевірте теку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} could not be read ({what}): {said_why}. ({detail})</source>
        <translation>Не вдалося прочитати {path} ({what}): {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be read: {said_why}. ({detail})</source>
        <translation>Не вдалося прочитати {path}: {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be saved: {said_why}. ({detail})</source>
        <translation>Не вдалося зберегти {path}: {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be saved: {said_why}. Check the folder and try again.</source>
        <translation>Не вдалося зберегти {path}: {said_why}. Перевірте теку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} could not be written ({said_deed}): a story holds half a character (a lone surrogate), which no file can keep. Correct its source and open it again.</source>
        <translation>Не вдалося записати {path} ({said_deed}): у матеріалі є половина символу (окремий сурогат), якої не зберегти. Виправте джерело й відкрийте його знову.</translation>
    </message>
    <message>
        <source>{path} could not be written ({said_deed}): {said_why}. ({detail})</source>
        <translation>Не вдалося записати {path} ({said_deed}): {said_why}. ({detail})</translation>
    </message>
    <message>
        <source>{path} could not be written ({said_deed}): {said_why}. Check the folder and try again.</source>
        <translation>Не вдалося записати {path} ({said_deed}): {said_why}. Перевірте теку й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} could not be written: {said_why}. Choose another place and try again.</source>
        <translation>Не вдалося записати {path}: {said_why}. Виберіть інше місце й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>{path} has a story “{id}” already.</source>
        <translation>У {path} уже є матеріал «{id}».</translation>
    </message>
    <message>
        <source>{path} has no bookmark or filter {number}.</source>
        <translation>У {path} немає закладки чи фільтра {number}.</translation>
    </message>
    <message>
        <source>{path} has no date there.</source>
        <translation>У {path} там немає дати.</translation>
    </message>
    <message>
        <source>{path} has no event {id}.</source>
        <translation>У {path} немає події {id}.</translation>
    </message>
    <message>
        <source>{path} has no mention {id}.</source>
        <translation>У {path} немає згадки {id}.</translation>
    </message>
    <message>
        <source>{path} has no place {id}.</source>
        <translation>У {path} немає місця {id}.</translation>
    </message>
    <message>
        <source>{path} has no story “{id}”.</source>
        <translation>У {path} немає матеріалу «{id}».</translation>
    </message>
    <message>
        <source>{path} holds something that is not Dateline&apos;s ({what}) and was not opened. Ask whoever sent it for a fresh copy.</source>
        <translation>У {path} є щось не від Dateline ({what}), тому його не відкрито. Попросіть того, хто надіслав, нову копію.</translation>
    </message>
    <message>
        <source>{path} holds too many back-ups of {name}.</source>
        <translation>У {path} забагато резервних копій {name}.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a Dateline project.</source>
        <translation>{path} — база іншої програми, а не проєкт Dateline.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a Dateline project. Choose a file in it.</source>
        <translation>{path} — тека, а не проєкт Dateline. Виберіть у ній файл.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the copy in it.</source>
        <translation>{path} — тека. Виберіть назву копії в ній.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a name for the file in it.</source>
        <translation>{path} — тека. Виберіть назву файлу в ній.</translation>
    </message>
    <message>
        <source>{path} is damaged ({what}). Open a back-up or another copy of it.</source>
        <translation>{path} пошкоджено ({what}). Відкрийте резервну або іншу копію.</translation>
    </message>
    <message>
        <source>{path} is empty, so it is not a Dateline project. Choose another file.</source>
        <translation>{path} порожній, тож це не проєкт Dateline. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>{path} is not a Dateline project. Choose a file that ends in .dateline.</source>
        <translation>{path} — не проєкт Dateline. Виберіть файл із закінченням .dateline.</translation>
    </message>
    <message>
        <source>{path} is not a PMTiles file of version 3</source>
        <translation>{path} — не файл PMTiles версії 3</translation>
    </message>
    <message>
        <source>{path} is not a file. Choose a Dateline project.</source>
        <translation>{path} — не файл. Виберіть проєкт Dateline.</translation>
    </message>
    <message>
        <source>{path} is not a place database of this version of Dateline. Run `make setup`.</source>
        <translation>{path} — не база місць цієї версії Dateline. Виконайте `make setup`.</translation>
    </message>
    <message>
        <source>{path} is open for reading only, so “{said_deed}” was not done. Save a copy with Save As and go on there.</source>
        <translation>{path} відкрито лише для читання, тому «{said_deed}» не зроблено. Збережіть копію через «Зберегти як» і продовжуйте там.</translation>
    </message>
    <message>
        <source>{path} is open in another window. Close it there, or choose another name.</source>
        <translation>{path} відкрито в іншому вікні. Закрийте його там або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{path} is the project that is open. Choose another name for the copy.</source>
        <translation>{path} — відкритий проєкт. Виберіть для копії іншу назву.</translation>
    </message>
    <message>
        <source>{path} is there already. Open it, or choose another name.</source>
        <translation>{path} уже є. Відкрийте його або виберіть іншу назву.</translation>
    </message>
    <message>
        <source>{path} says it is of schema {number}, which no Dateline made. Open another copy.</source>
        <translation>{path} має схему {number}, якої не створював жоден Dateline. Відкрийте іншу копію.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Dateline (schema {number}); this one reads up to {number2}. Install the newer version to open it.</source>
        <translation>{path} створено новішим Dateline (схема {number}); цей читає до {number2}. Установіть новішу версію, щоб відкрити.</translation>
    </message>
    <message>
        <source>{path} was made by an older Dateline and must be brought up to date, but it can&apos;t be written. Copy it to a folder of your own and open the copy.</source>
        <translation>{path} створено старішим Dateline, і його треба оновити, але він не записується. Скопіюйте його у власну теку й відкрийте копію.</translation>
    </message>
    <message>
        <source>{path}: “{said_deed}” was not done: {why}.</source>
        <translation>{path}: «{said_deed}» не зроблено: {why}.</translation>
    </message>
    <message>
        <source>{said_places} not valid UTF-8, {said_where}: shown as �. Save the file as UTF-8 to mend it.</source>
        <translation>Не є UTF-8: {said_places}, {said_where}; показано як �. Щоб виправити, збережіть файл у UTF-8.</translation>
    </message>
    <message>
        <source>{said_what} in the text: shown as �.</source>
        <translation>{said_what} у тексті: показано як �.</translation>
    </message>
    <message>
        <source>“{cell}” is no number of a place</source>
        <translation>«{cell}» — не номер місця</translation>
    </message>
    <message>
        <source>“{kind}” is no kind of place</source>
        <translation>«{kind}» — не вид місця</translation>
    </message>
    <message>
        <source>“{latitude}”, “{longitude}” are no latitude and longitude</source>
        <translation>«{latitude}», «{longitude}» — не широта й довгота</translation>
    </message>
    <message>
        <source>“{latitude}”, “{longitude}” are no latitude and longitude in degrees</source>
        <translation>«{latitude}», «{longitude}» — не широта й довгота в градусах</translation>
    </message>
    <message>
        <source>“{words}” may have the day or the month first: treated as absent.</source>
        <translation>У «{words}» першим може бути день або місяць: вважаємо, що дати немає.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln events from {day} on ▸</source>
        <comment>%Ln event from {day} on ▸</comment>
        <translation>
            <numerusform>%Ln подія від {day} ▸</numerusform>
            <numerusform>%Ln події від {day} ▸</numerusform>
            <numerusform>%Ln подій від {day} ▸</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events longer than this bar, or known less exactly</source>
        <comment>%Ln event longer than this bar, or known less exactly</comment>
        <translation>
            <numerusform>%Ln подія, довша за цей стовпчик або відома менш точно</numerusform>
            <numerusform>%Ln події, довші за цей стовпчик або відомі менш точно</numerusform>
            <numerusform>%Ln подій, довших за цей стовпчик або відомих менш точно</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 година</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 місяць</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 тиждень</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 рік</translation>
    </message>
    <message>
        <source>27 Dec 2025, 2025-12-27 14:00. Both ends at once: Dec 2025, 1 Dec 2025 to 5 Jan 2026, last week (of the project)</source>
        <translation>27 грудня 2025, 2025-12-27 14:00. Обидва кінці разом: грудень 2025, з 1 грудня 2025 до 5 січня 2026, останній тиждень (проєкту)</translation>
    </message>
    <message>
        <source>Arrows move the range. With Shift they move its end, with Alt its start. Page Up and Page Down move it by its own length, Home and End to either end. Return lists its events, Escape shows the whole time.</source>
        <translation>Стрілки зсувають проміжок. Із Shift вони зсувають його кінець, з Alt — початок. Page Up і Page Down зсувають його на власну довжину, Home та End — до краю. Return перелічує його події, Escape показує весь час.</translation>
    </message>
    <message>
        <source>Colour bars by kind</source>
        <translation>Кольори стовпчиків за видом</translation>
    </message>
    <message>
        <source>Colour bars by story</source>
        <translation>Кольори стовпчиків за матеріалом</translation>
    </message>
    <message>
        <source>Drag to see other time, turn the wheel to zoom</source>
        <translation>Тягніть, щоб бачити інший час; коліщатко змінює масштаб</translation>
    </message>
    <message>
        <source>End of the range, not included</source>
        <translation>Кінець проміжку, не включно</translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln days</source>
        <comment>Events a day</comment>
        <translation>
            <numerusform>Подій за %Ln день</numerusform>
            <numerusform>Подій за %Ln дні</numerusform>
            <numerusform>Подій за %Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln hours</source>
        <comment>Events an hour</comment>
        <translation>
            <numerusform>Подій за %Ln годину</numerusform>
            <numerusform>Подій за %Ln години</numerusform>
            <numerusform>Подій за %Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln months</source>
        <comment>Events a month</comment>
        <translation>
            <numerusform>Подій за %Ln місяць</numerusform>
            <numerusform>Подій за %Ln місяці</numerusform>
            <numerusform>Подій за %Ln місяців</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln weeks</source>
        <comment>Events a week</comment>
        <translation>
            <numerusform>Подій за %Ln тиждень</numerusform>
            <numerusform>Подій за %Ln тижні</numerusform>
            <numerusform>Подій за %Ln тижнів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Events in %Ln years</source>
        <comment>Events a year</comment>
        <translation>
            <numerusform>Подій за %Ln рік</numerusform>
            <numerusform>Подій за %Ln роки</numerusform>
            <numerusform>Подій за %Ln років</numerusform>
        </translation>
    </message>
    <message>
        <source>First moment of the range</source>
        <translation>Початок проміжку</translation>
    </message>
    <message>
        <source>Hours are local time, as the stories tell it</source>
        <translation>Години за місцевим часом, як у матеріалах</translation>
    </message>
    <message>
        <source>How far an arrow key, or a tick of playing, moves the range</source>
        <translation>На скільки зсуває проміжок стрілка або крок відтворення</translation>
    </message>
    <message>
        <source>How to play</source>
        <translation>Як відтворювати</translation>
    </message>
    <message>
        <source>Keep the start, let the range grow</source>
        <translation>Початок на місці, проміжок зростає</translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Ще нічого не датовано</translation>
    </message>
    <message>
        <source>Nothing here follows the clock: try last week</source>
        <translation>Тут ніщо не залежить від годинника: спробуйте «останній тиждень»</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Pause (Ctrl+Space)</source>
        <translation>Призупинити (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Відтворити</translation>
    </message>
    <message>
        <source>Play (Ctrl+Space)</source>
        <translation>Відтворити (Ctrl+Space)</translation>
    </message>
    <message>
        <source>Play as fast as it goes</source>
        <translation>Якнайшвидше</translation>
    </message>
    <message>
        <source>Play at normal speed</source>
        <translation>Звичайна швидкість</translation>
    </message>
    <message>
        <source>Play fast</source>
        <translation>Швидко</translation>
    </message>
    <message>
        <source>Play slowly</source>
        <translation>Повільно</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Повторювати</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Speed, repeat, colours of the bars</source>
        <translation>Швидкість, повторення, кольори стовпчиків</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Stories are being read…</source>
        <translation>Матеріали читаються…</translation>
    </message>
    <message>
        <source>The dates of your stories appear here.</source>
        <translation>Тут з&apos;являться дати ваших матеріалів.</translation>
    </message>
    <message>
        <source>The end must be later than the start</source>
        <translation>Кінець має бути пізніше за початок</translation>
    </message>
    <message>
        <source>The range ends just before this. A month or a year is taken whole: Dec 2025, 2025</source>
        <translation>Проміжок закінчується безпосередньо перед цим. Місяць або рік береться цілим: грудень 2025, 2025</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Проміжок часу</translation>
    </message>
    <message>
        <source>Undated: {events}</source>
        <translation>Без дати: {events}</translation>
    </message>
    <message>
        <source>Which year? Try {typed} 2025</source>
        <translation>Якого року? Спробуйте {typed} 2025</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>and %Ln more</comment>
        <translation>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
            <numerusform>і ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>end not included</source>
        <translation>кінець не включно</translation>
    </message>
    <message>
        <source>end not included, local time</source>
        <translation>кінець не включно, місцевий час</translation>
    </message>
    <message>
        <source>governments</source>
        <translation>уряди</translation>
    </message>
    <message>
        <source>known about</source>
        <translation>відомо приблизно</translation>
    </message>
    <message>
        <source>known to the day</source>
        <translation>відомо з точністю до дня</translation>
    </message>
    <message>
        <source>known to the decade</source>
        <translation>відомо з точністю до десятиліття</translation>
    </message>
    <message>
        <source>known to the hours</source>
        <translation>відомо з точністю до годин</translation>
    </message>
    <message>
        <source>known to the month</source>
        <translation>відомо з точністю до місяця</translation>
    </message>
    <message>
        <source>known to the quarter</source>
        <translation>відомо з точністю до кварталу</translation>
    </message>
    <message>
        <source>known to the week</source>
        <translation>відомо з точністю до тижня</translation>
    </message>
    <message>
        <source>known to the year</source>
        <translation>відомо з точністю до року</translation>
    </message>
    <message>
        <source>over these days</source>
        <translation>упродовж цих днів</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>народи</translation>
    </message>
    <message>
        <source>places</source>
        <translation>місця</translation>
    </message>
    <message>
        <source>{counts} in view</source>
        <translation>{counts} — видно</translation>
    </message>
    <message>
        <source>{count} later ▸</source>
        <translation>{count} пізніше ▸</translation>
    </message>
    <message>
        <source>{number}k</source>
        <translation>{number} тис.</translation>
    </message>
    <message numerus="yes">
        <source>◂ %Ln events before {day}</source>
        <comment>◂ %Ln event before {day}</comment>
        <translation>
            <numerusform>◂ %Ln подія до {day}</numerusform>
            <numerusform>◂ %Ln події до {day}</numerusform>
            <numerusform>◂ %Ln подій до {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>◂ {count} earlier</source>
        <translation>◂ {count} раніше</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Dateline says where it is not sure. F8 goes through those places and dates, most doubtful first. Everything can be undone.</source>
        <translation>Dateline каже, де не певна. F8 веде цими місцями й датами, спершу найсумнівнішими. Усе можна скасувати.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Drag the range or its edges, or press play. Map and lists show only what falls into it.</source>
        <translation>Тягніть проміжок або його краї чи натисніть відтворення. Карта й переліки показують лише те, що в нього потрапляє.</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on the window: they are read on this machine only. Pick a story to read it.</source>
        <translation>Перетягніть файли або теки будь-куди на вікно: їх буде прочитано лише на цьому комп&apos;ютері. Виберіть матеріал, щоб читати.</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Every mark is a place where something happened; its number counts mentions. Click one to read the words that say so.</source>
        <translation>Кожна позначка — місце, де щось сталося; число — це кількість згадок. Натисніть її, щоб прочитати, де про це сказано.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Places are underlined, dates shaded. Click one to see why it was put where it is, and to put it elsewhere.</source>
        <translation>Місця підкреслено, дати затінено. Натисніть, щоб побачити, чому місце вибрано саме так, і вибрати інше.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>The story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>The time line</source>
        <translation>Часова шкала</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Що під сумнівом</translation>
    </message>
    <message>
        <source>Your stories</source>
        <translation>Ваші матеріали</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} з {all}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%Ln already there</source>
        <comment>%Ln already there</comment>
        <translation>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
            <numerusform>%Ln уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <comment>%Ln could not be read</comment>
        <translation>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
            <numerusform>%Ln не вдалося прочитати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events not shown ▾</source>
        <comment>%Ln event not shown ▾</comment>
        <translation>
            <numerusform>%Ln подію не показано ▾</numerusform>
            <numerusform>%Ln події не показано ▾</numerusform>
            <numerusform>%Ln подій не показано ▾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of other times, or without a date, pass it.</source>
        <comment>%Ln event of another time, or without a date, passes it.</comment>
        <translation>
            <numerusform>Його проходить %Ln подія іншого часу або без дати.</numerusform>
            <numerusform>Його проходять %Ln події іншого часу або без дати.</numerusform>
            <numerusform>Його проходять %Ln подій іншого часу або без дати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events wait for a date: say when their stories came out.</source>
        <comment>%Ln event waits for a date: say when its story came out.</comment>
        <translation>
            <numerusform>%Ln подія чекає на дату: вкажіть, коли вийшов її матеріал.</numerusform>
            <numerusform>%Ln події чекають на дату: вкажіть, коли вийшли їхні матеріали.</numerusform>
            <numerusform>%Ln подій чекають на дату: вкажіть, коли вийшли їхні матеріали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events without a date pass it.</source>
        <comment>%Ln event without a date passes it.</comment>
        <translation>
            <numerusform>Його проходить %Ln подія без дати.</numerusform>
            <numerusform>Його проходять %Ln події без дати.</numerusform>
            <numerusform>Його проходять %Ln подій без дати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered out</source>
        <comment>%Ln filtered out</comment>
        <translation>
            <numerusform>%Ln відфільтровано</numerusform>
            <numerusform>%Ln відфільтровано</numerusform>
            <numerusform>%Ln відфільтровано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names of places that the gazetteer does not have. Add the file of the places first, then this one again.</source>
        <comment>%Ln name of a place that the gazetteer does not have. Add the file of the places first, then this one again.</comment>
        <translation>
            <numerusform>%Ln назва місця, якого немає в довіднику. Спершу додайте файл місць, потім цей ще раз.</numerusform>
            <numerusform>%Ln назви місць, яких немає в довіднику. Спершу додайте файл місць, потім цей ще раз.</numerusform>
            <numerusform>%Ln назв місць, яких немає в довіднику. Спершу додайте файл місць, потім цей ще раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nearly the same as others</source>
        <comment>%Ln nearly the same as others</comment>
        <translation>
            <numerusform>%Ln майже збігається з іншим</numerusform>
            <numerusform>%Ln майже збігаються з іншими</numerusform>
            <numerusform>%Ln майже збігаються з іншими</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of governments and peoples</source>
        <comment>%Ln of governments and peoples</comment>
        <translation>
            <numerusform>%Ln — уряди й народи</numerusform>
            <numerusform>%Ln — уряди й народи</numerusform>
            <numerusform>%Ln — уряди й народи</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of range</source>
        <comment>%Ln out of range</comment>
        <translation>
            <numerusform>%Ln поза проміжком</numerusform>
            <numerusform>%Ln поза проміжком</numerusform>
            <numerusform>%Ln поза проміжком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories added</source>
        <comment>%Ln story added</comment>
        <translation>
            <numerusform>Додано %Ln матеріал</numerusform>
            <numerusform>Додано %Ln матеріали</numerusform>
            <numerusform>Додано %Ln матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are in the project.</source>
        <comment>%Ln story is in the project.</comment>
        <translation>
            <numerusform>У проєкті %Ln матеріал.</numerusform>
            <numerusform>У проєкті %Ln матеріали.</numerusform>
            <numerusform>У проєкті %Ln матеріалів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories were already there</source>
        <comment>%Ln story was already there</comment>
        <translation>
            <numerusform>%Ln матеріал уже є</numerusform>
            <numerusform>%Ln матеріали вже є</numerusform>
            <numerusform>%Ln матеріалів уже є</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables to say more of</source>
        <comment>%Ln table to say more of</comment>
        <translation>
            <numerusform>Потребує уточнення %Ln таблиця</numerusform>
            <numerusform>Потребують уточнення %Ln таблиці</numerusform>
            <numerusform>Потребують уточнення %Ln таблиць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables were left out</source>
        <comment>%Ln table was left out</comment>
        <translation>
            <numerusform>%Ln таблицю пропущено</numerusform>
            <numerusform>%Ln таблиці пропущено</numerusform>
            <numerusform>%Ln таблиць пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to check</source>
        <comment>%Ln to check</comment>
        <translation>
            <numerusform>Перевірити: %Ln</numerusform>
            <numerusform>Перевірити: %Ln</numerusform>
            <numerusform>Перевірити: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undated</source>
        <comment>%Ln undated</comment>
        <translation>
            <numerusform>%Ln без дати</numerusform>
            <numerusform>%Ln без дати</numerusform>
            <numerusform>%Ln без дати</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;About Dateline</source>
        <translation>Про &amp;Dateline</translation>
    </message>
    <message>
        <source>&amp;Add bookmark…</source>
        <translation>&amp;Додати закладку…</translation>
    </message>
    <message>
        <source>&amp;Add stories…</source>
        <translation>&amp;Додати матеріали…</translation>
    </message>
    <message>
        <source>&amp;Add street map…</source>
        <translation>&amp;Додати карту вулиць…</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Choose what is shown</source>
        <translation>&amp;Вибрати, що показувати</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>З&amp;акрити вікно</translation>
    </message>
    <message>
        <source>&amp;Colour by</source>
        <translation>&amp;Кольори за</translation>
    </message>
    <message>
        <source>&amp;Contrast</source>
        <translation>&amp;Контраст</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>Експо&amp;рт даних…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Знайти команду…</translation>
    </message>
    <message>
        <source>&amp;Gazetteer</source>
        <translation>&amp;Довідник</translation>
    </message>
    <message>
        <source>&amp;Go on adding stories</source>
        <translation>Продовжити додавання &amp;матеріалів</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>Перейти &amp;до дати…</translation>
    </message>
    <message>
        <source>&amp;Heat</source>
        <translation>Т&amp;еплова карта</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Дов&amp;ідка</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Історія…</translation>
    </message>
    <message>
        <source>&amp;Kept filters</source>
        <translation>Збережені &amp;фільтри</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавіатурні скорочення</translation>
    </message>
    <message>
        <source>&amp;Local names</source>
        <translation>Місцеві &amp;назви</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Карта</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Новий проєкт</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>&amp;Наступний крок</translation>
    </message>
    <message>
        <source>&amp;Note and tags…</source>
        <translation>Нотатка й м&amp;ітки…</translation>
    </message>
    <message>
        <source>&amp;Online geocoder…</source>
        <translation>&amp;Геокодер у мережі…</translation>
    </message>
    <message>
        <source>&amp;Online tiles…</source>
        <translation>&amp;Тайли з мережі…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Paste as story</source>
        <translation>&amp;Вставити як матеріал</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Відтворити</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;Redo {deed}</source>
        <translation>&amp;Повторити: {deed}</translation>
    </message>
    <message>
        <source>&amp;Rename project…</source>
        <translation>&amp;Перейменувати проєкт…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Зберегти як…</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Крок</translation>
    </message>
    <message>
        <source>&amp;Stories and places</source>
        <translation>&amp;Матеріали й місця</translation>
    </message>
    <message>
        <source>&amp;Street map</source>
        <translation>Карта &amp;вулиць</translation>
    </message>
    <message>
        <source>&amp;Take the tour</source>
        <translation>&amp;Огляд програми</translation>
    </message>
    <message>
        <source>&amp;Time line</source>
        <translation>&amp;Час</translation>
    </message>
    <message>
        <source>&amp;Trails</source>
        <translation>&amp;Маршрути</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Undo {deed}</source>
        <translation>&amp;Скасувати: {deed}</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Посібник користувача</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Whole time</source>
        <translation>Весь &amp;час</translation>
    </message>
    <message>
        <source>&amp;Your answers…</source>
        <translation>&amp;Ваші відповіді…</translation>
    </message>
    <message>
        <source>&amp;Zoom to range</source>
        <translation>&amp;Масштаб за проміжком</translation>
    </message>
    <message>
        <source>A name goes to {names} when you ask for it.</source>
        <translation>Назва йде до {names}, коли ви про це просите.</translation>
    </message>
    <message>
        <source>A second opinion on names that the gazetteer lacks</source>
        <translation>Друга думка про назви, яких немає в довіднику</translation>
    </message>
    <message>
        <source>Add &amp;GeoNames file…</source>
        <translation>Додати файл &amp;GeoNames…</translation>
    </message>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Додати &amp;теку…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Додати закладку</translation>
    </message>
    <message>
        <source>Add bookmark…</source>
        <translation>Додати закладку…</translation>
    </message>
    <message>
        <source>Add from &amp;web address…</source>
        <translation>Додати з ве&amp;бадреси…</translation>
    </message>
    <message>
        <source>Add pl&amp;ace from words…</source>
        <translation>Додати &amp;місце зі слів…</translation>
    </message>
    <message>
        <source>Add stories…</source>
        <translation>Додати матеріали…</translation>
    </message>
    <message>
        <source>Add stories…</source>
        <comment>a button of the header</comment>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Add ta&amp;ble…</source>
        <translation>Додати таб&amp;лицю…</translation>
    </message>
    <message>
        <source>Add&amp;ed files</source>
        <translation>Додані &amp;файли</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>stories are sorted by when they were added</comment>
        <translation>Додавання</translation>
    </message>
    <message>
        <source>Adding stories</source>
        <translation>Додавання матеріалів</translation>
    </message>
    <message>
        <source>Adding stories from {places} was cut short.</source>
        <translation>Додавання матеріалів із {places} було перервано.</translation>
    </message>
    <message>
        <source>Adding stories was cut short.</source>
        <translation>Додавання матеріалів було перервано.</translation>
    </message>
    <message>
        <source>Adding {name}</source>
        <translation>Додавання {name}</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>what colours stand for</comment>
        <translation>Давність</translation>
    </message>
    <message>
        <source>All &amp;bookmarks…</source>
        <translation>Усі &amp;закладки…</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Усе перевірено</translation>
    </message>
    <message>
        <source>All events shown</source>
        <translation>Показано всі події</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Аналіз</translation>
    </message>
    <message>
        <source>Appea&amp;rance</source>
        <translation>&amp;Оформлення</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформлення</translation>
    </message>
    <message>
        <source>As their own country writes them, where that is known; else in English.</source>
        <translation>Як пише сама країна, якщо це відомо; інакше англійською.</translation>
    </message>
    <message>
        <source>As this machine allows: {number}</source>
        <translation>Скільки може комп&apos;ютер: {number}</translation>
    </message>
    <message>
        <source>Ask for one page or feed, if you allow that</source>
        <translation>Отримати одну сторінку чи стрічку, якщо ви це дозволите</translation>
    </message>
    <message>
        <source>Asking {host}</source>
        <translation>Запит до {host}</translation>
    </message>
    <message>
        <source>Asking {title}</source>
        <translation>Запит до {title}</translation>
    </message>
    <message>
        <source>Before: {time}</source>
        <translation>До: {time}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Call towns as their own country writes them, where that is known</source>
        <translation>Назви міст, як пише сама країна, якщо це відомо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Choose once and for all</source>
        <translation>Вибрати раз і назавжди</translation>
    </message>
    <message>
        <source>Choose place &amp;on map…</source>
        <translation>В&amp;ибрати місце на карті…</translation>
    </message>
    <message>
        <source>Clear &amp;all filters</source>
        <translation>&amp;Скинути всі фільтри</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Скинути фільтр</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Очистити перелік</translation>
    </message>
    <message>
        <source>Click on the map where the place is that is picked</source>
        <translation>Натиснути на карті, де вибране місце</translation>
    </message>
    <message>
        <source>Click where “{name}” is. Enter takes the middle, Escape leaves.</source>
        <translation>Натисніть, де «{name}». Enter бере середину, Escape — вихід.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Colours stand for</source>
        <translation>Кольори позначають</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>what colours stand for</comment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Cop&amp;y picture</source>
        <translation>К&amp;опіювати зображення</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Копіювати перелік</translation>
    </message>
    <message>
        <source>Count and list only what the map shows</source>
        <translation>Рахувати й перелічувати лише те, що видно на карті</translation>
    </message>
    <message>
        <source>Ctrl+D keeps what is shown now: time, map, filters and what is picked.</source>
        <translation>Ctrl+D зберігає показане: час, карту, фільтри та вибране.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>an appearance</comment>
        <translation>Темне</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>a style of the map</comment>
        <translation>Темний</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Тека даних</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>stories are sorted by it</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date the place that is picked, or the words that are selected</source>
        <translation>Датувати вибране місце або виділені слова</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Drawing {name}</source>
        <translation>Малювання {name}</translation>
    </message>
    <message>
        <source>Drop stories here</source>
        <translation>Перетягніть матеріали сюди</translation>
    </message>
    <message>
        <source>Each is on the map as soon as its places and dates are found.</source>
        <translation>Кожен з’явиться на карті, щойно буде знайдено його місця й дати.</translation>
    </message>
    <message>
        <source>Every change is written as it is made.</source>
        <translation>Кожна зміна записується одразу.</translation>
    </message>
    <message>
        <source>Every deed, place, story, filter and project, a few letters away</source>
        <translation>Кожна дія, місце, матеріал, фільтр і проєкт — за кількома літерами</translation>
    </message>
    <message>
        <source>Export &amp;picture…</source>
        <translation>&amp;Експорт зображення…</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <comment>a button of the header</comment>
        <translation>Зображення…</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>Фі&amp;льтр</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Знайти…</translation>
    </message>
    <message>
        <source>Filter by the place that is picked, with everything inside it</source>
        <translation>Фільтрувати за вибраним місцем з усім, що в ньому</translation>
    </message>
    <message>
        <source>Filter by the story that is picked</source>
        <translation>Фільтрувати за вибраним матеріалом</translation>
    </message>
    <message>
        <source>Filter by what the map shows now, wherever it goes next</source>
        <translation>Фільтрувати за тим, що видно на карті зараз</translation>
    </message>
    <message>
        <source>Follow appearance</source>
        <translation>Як оформлення</translation>
    </message>
    <message>
        <source>From now on “{name}” is {means}. Gazetteer &gt; Your answers lists it.</source>
        <translation>Відтепер «{name}» — це {means}. Перелік: Довідник &gt; Ваші відповіді.</translation>
    </message>
    <message>
        <source>From the next import on; half a gigabyte each.</source>
        <translation>Від наступного додавання; по пів гігабайта.</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Від наступного запуску.</translation>
    </message>
    <message>
        <source>From: {time}</source>
        <translation>Від: {time}</translation>
    </message>
    <message>
        <source>Give the project&apos;s state of now a name, to go back to</source>
        <translation>Дати назву поточному стану проєкту, щоб повернутися до нього</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go through what is in doubt</source>
        <translation>Пройти все, що під сумнівом</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Governments and &amp;peoples on the map</source>
        <translation>Уряди й &amp;народи на карті</translation>
    </message>
    <message>
        <source>Governments and peoples on the map</source>
        <translation>Уряди й народи на карті</translation>
    </message>
    <message>
        <source>Hide governments and peoples (Ctrl+M)</source>
        <translation>Сховати уряди й народи (Ctrl+M)</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a contrast</comment>
        <translation>Високий</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>If the window is not in front then. It says how many, no more.</source>
        <translation>Якщо вікно тоді не попереду. Лише кількість, без змісту.</translation>
    </message>
    <message>
        <source>In later stories “{name}” is as it was before that answer.</source>
        <translation>У пізніших матеріалах «{name}» — як до цієї відповіді.</translation>
    </message>
    <message>
        <source>It is used until Dateline ends. {reason}.</source>
        <translation>Він діє, доки Dateline не закрито. {reason}.</translation>
    </message>
    <message>
        <source>Join a story&apos;s places in order of time</source>
        <translation>З&apos;єднати місця матеріалу в порядку часу</translation>
    </message>
    <message>
        <source>K&amp;eep filter…</source>
        <translation>&amp;Зберегти фільтр…</translation>
    </message>
    <message>
        <source>Keep time, map, filters and what is picked, under a name</source>
        <translation>Зберегти час, карту, фільтри та вибране під назвою</translation>
    </message>
    <message>
        <source>Keep what is asked for under a name</source>
        <translation>Зберегти умови під назвою</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>what colours stand for</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Know more places: allCountries.zip, a country&apos;s file, alternateNamesV2.zip</source>
        <translation>Більше місць: allCountries.zip, файл країни, alternateNamesV2.zip</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Lay a PMTiles or MBTiles file over the basemap</source>
        <translation>Накласти файл PMTiles або MBTiles на основну карту</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити</translation>
    </message>
    <message>
        <source>Let Dateline ask the web addresses that I enter</source>
        <translation>Звертатися до введених мною вебадрес</translation>
    </message>
    <message>
        <source>Let go to add these stories</source>
        <translation>Відпустіть, щоб додати ці матеріали</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>an appearance</comment>
        <translation>Світле</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>a style of the map</comment>
        <translation>Світлий</translation>
    </message>
    <message>
        <source>List the events without a date</source>
        <translation>Перелічити події без дати</translation>
    </message>
    <message>
        <source>List what was done, and go back to any of it</source>
        <translation>Перелічити зроблене й повернутися до будь-чого</translation>
    </message>
    <message>
        <source>Lists and story</source>
        <translation>Переліки й матеріал</translation>
    </message>
    <message>
        <source>Lists and time line</source>
        <translation>Переліки й часова шкала</translation>
    </message>
    <message>
        <source>Lists, counts and time line leave out what the map does not show. Show everything again (Ctrl+Shift+M)</source>
        <translation>Переліки, кількості й часова шкала не враховують того, чого не видно на карті. Знову показати все (Ctrl+Shift+M)</translation>
    </message>
    <message>
        <source>Local names of towns on the map</source>
        <translation>Місцеві назви міст на карті</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Made with Dateline {app}, model {model}, gazetteer {gazetteer}.</source>
        <translation>Створено в Dateline {app}, модель {model}, довідник місць {gazetteer}.</translation>
    </message>
    <message>
        <source>Made with Dateline.</source>
        <translation>Створено в Dateline.</translation>
    </message>
    <message>
        <source>Make restore po&amp;int…</source>
        <translation>&amp;Створити точку відновлення…</translation>
    </message>
    <message>
        <source>Make restore point</source>
        <translation>Створити точку відновлення</translation>
    </message>
    <message>
        <source>Map st&amp;yle</source>
        <translation>&amp;Стиль карти</translation>
    </message>
    <message>
        <source>Map style</source>
        <translation>Стиль карти</translation>
    </message>
    <message>
        <source>Map: {west}, {south} to {east}, {north}</source>
        <translation>Карта: {west}, {south} – {east}, {north}</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>Назва проєкту</translation>
    </message>
    <message>
        <source>Names © GeoNames (CC BY 4.0)</source>
        <translation>Назви © GeoNames (CC BY 4.0)</translation>
    </message>
    <message>
        <source>Ne&amp;xt place in story</source>
        <translation>&amp;Наступне місце в матеріалі</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>No event of this project does.</source>
        <translation>Жодна подія цього проєкту.</translation>
    </message>
    <message>
        <source>No event of this project falls into the stretch of time that is shown.</source>
        <translation>Жодна подія цього проєкту не припадає на показаний час.</translation>
    </message>
    <message>
        <source>No events at places</source>
        <translation>Подій у місцях немає</translation>
    </message>
    <message>
        <source>No new project was made</source>
        <translation>Новий проєкт не створено</translation>
    </message>
    <message>
        <source>No place found</source>
        <translation>Жодного місця не знайдено</translation>
    </message>
    <message>
        <source>No story of this project names a place that is known.</source>
        <translation>Жоден матеріал цього проєкту не називає відомого місця.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ще немає</translation>
    </message>
    <message>
        <source>None yet. A bookmark keeps time, map, filters and what is picked, to come back to.</source>
        <translation>Ще немає. Закладка зберігає час, карту, фільтри та вибране, щоб до них повернутися.</translation>
    </message>
    <message>
        <source>Not every row was added</source>
        <translation>Не всі рядки додано</translation>
    </message>
    <message>
        <source>Not every story was read</source>
        <translation>Не всі матеріали прочитано</translation>
    </message>
    <message>
        <source>Not shown:</source>
        <translation>Не показано:</translation>
    </message>
    <message>
        <source>Nothing dated passes the filter</source>
        <translation>Ніщо датоване не проходить фільтр</translation>
    </message>
    <message>
        <source>Nothing dated yet</source>
        <translation>Ще нічого не датовано</translation>
    </message>
    <message>
        <source>Nothing in range</source>
        <translation>У проміжку нічого немає</translation>
    </message>
    <message>
        <source>Nothing in range passes the filter</source>
        <translation>У проміжку ніщо не проходить фільтр</translation>
    </message>
    <message>
        <source>Nothing leaves this machine.</source>
        <translation>Ніщо не залишає цей комп&apos;ютер.</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>Ніщо не проходить фільтр</translation>
    </message>
    <message>
        <source>Nothing was added</source>
        <translation>Нічого не додано</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Nothing was done again</source>
        <translation>Нічого не повторено</translation>
    </message>
    <message>
        <source>Nothing was undone</source>
        <translation>Нічого не скасовано</translation>
    </message>
    <message>
        <source>Off at each start. Sends a name when you ask about it.</source>
        <translation>Вимкнено при запуску. Надсилає назву, коли ви про неї питаєте.</translation>
    </message>
    <message>
        <source>Off at each start. The server sees where on the map you look.</source>
        <translation>Вимкнено при запуску. Сервер бачить, куди на карті ви дивитеся.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без мережі</translation>
    </message>
    <message>
        <source>On the story, place or event that is picked</source>
        <translation>До вибраного матеріалу, місця або події</translation>
    </message>
    <message>
        <source>One request to the server that you name, for each address.</source>
        <translation>Один запит до названого сервера на кожну адресу.</translation>
    </message>
    <message>
        <source>Online geocoder…</source>
        <translation>Геокодер у мережі…</translation>
    </message>
    <message>
        <source>Online map</source>
        <translation>Карта з мережі</translation>
    </message>
    <message>
        <source>Online tiles…</source>
        <translation>Тайли з мережі…</translation>
    </message>
    <message>
        <source>Only governments and peoples are named: the View menu puts them on the map.</source>
        <translation>Названо лише уряди й народи: показати їх на карті можна в меню «Вигляд».</translation>
    </message>
    <message>
        <source>Only this &amp;place</source>
        <translation>Лише це м&amp;ісце</translation>
    </message>
    <message>
        <source>Only this &amp;story</source>
        <translation>Лише цей &amp;матеріал</translation>
    </message>
    <message>
        <source>Only this part of the &amp;map</source>
        <translation>Лише ця частина &amp;карти</translation>
    </message>
    <message>
        <source>Only what is in &amp;view</source>
        <translation>Лише те, що &amp;видно</translation>
    </message>
    <message>
        <source>Only what is in view</source>
        <translation>Лише те, що видно</translation>
    </message>
    <message numerus="yes">
        <source>Only what is in view, %Ln left out</source>
        <comment>Only what is in view, %Ln left out</comment>
        <translation>
            <numerusform>Лише те, що видно, %Ln пропущено</numerusform>
            <numerusform>Лише те, що видно, %Ln пропущено</numerusform>
            <numerusform>Лише те, що видно, %Ln пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Від&amp;крити нещодавні</translation>
    </message>
    <message>
        <source>P&amp;laying and colours</source>
        <translation>В&amp;ідтворення й кольори</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Сторінка посібника</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Сторінки посібника</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Призупинити</translation>
    </message>
    <message>
        <source>Pick a place of the story first, then choose on the map where it is.</source>
        <translation>Спершу виберіть місце в матеріалі, потім — де воно на карті.</translation>
    </message>
    <message>
        <source>Pick a story or a place first: the note is about that.</source>
        <translation>Спершу виберіть матеріал або місце, про яке нотатка.</translation>
    </message>
    <message>
        <source>Picture copied, {width} × {height} pixels</source>
        <translation>Зображення скопійовано, {width} × {height} пікселів</translation>
    </message>
    <message>
        <source>Picture saved as {name}</source>
        <translation>Зображення збережено як {name}</translation>
    </message>
    <message>
        <source>Place: {name}</source>
        <translation>Місце: {name}</translation>
    </message>
    <message>
        <source>Places there</source>
        <translation>Місця там</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Нала&amp;штування…</translation>
    </message>
    <message>
        <source>Pre&amp;vious place in story</source>
        <translation>Поп&amp;ереднє місце в матеріалі</translation>
    </message>
    <message>
        <source>Pre&amp;vious step</source>
        <translation>&amp;Попередній крок</translation>
    </message>
    <message>
        <source>Print</source>
        <comment>a style of the map</comment>
        <translation>Для друку</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проєкт</translation>
    </message>
    <message>
        <source>Project {title}, rename</source>
        <translation>Проєкт {title}, перейменувати</translation>
    </message>
    <message>
        <source>Publishers, countries, kinds and more, with how many events each would show</source>
        <translation>Видання, країни, види тощо — із кількістю подій</translation>
    </message>
    <message>
        <source>Put the map on the clipboard as a picture</source>
        <translation>Скопіювати карту в буфер обміну як зображення</translation>
    </message>
    <message>
        <source>Re&amp;move story</source>
        <translation>Ви&amp;лучити матеріал</translation>
    </message>
    <message>
        <source>Read files and find their places and dates</source>
        <translation>Прочитати файли й знайти в них місця та дати</translation>
    </message>
    <message>
        <source>Read how things are done</source>
        <translation>Читати, як що робиться</translation>
    </message>
    <message>
        <source>Read only: open in another window.</source>
        <translation>Лише читання: відкрито в іншому вікні.</translation>
    </message>
    <message>
        <source>Read only: the file or its folder is protected.</source>
        <translation>Лише читання: файл або його теку захищено.</translation>
    </message>
    <message>
        <source>Read the text, or the files, that are on the clipboard</source>
        <translation>Прочитати текст або файли з буфера обміну</translation>
    </message>
    <message>
        <source>Read what was left when it was cut short</source>
        <translation>Прочитати те, що лишилося, коли було перервано</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Лише читання</translation>
    </message>
    <message>
        <source>Reading table</source>
        <translation>Читання таблиці</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Вилучити {name}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln stories. Undo brings them back.</source>
        <comment>Removed %Ln story. Undo brings it back.</comment>
        <translation>
            <numerusform>Вилучено %Ln матеріал. Скасування поверне його.</numerusform>
            <numerusform>Вилучено %Ln матеріали. Скасування поверне їх.</numerusform>
            <numerusform>Вилучено %Ln матеріалів. Скасування поверне їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Перейменувати проєкт</translation>
    </message>
    <message>
        <source>Rename the project</source>
        <translation>Перейменувати проєкт</translation>
    </message>
    <message>
        <source>Restore point made. File &gt; History goes back to it.</source>
        <translation>Точку відновлення створено. Повернутися: Файл &gt; Історія.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>Review %Ln</comment>
        <translation>
            <numerusform>Перевірити %Ln</numerusform>
            <numerusform>Перевірити %Ln</numerusform>
            <numerusform>Перевірити %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Review nex&amp;t</source>
        <translation>Перевірити &amp;далі</translation>
    </message>
    <message>
        <source>Review previou&amp;s</source>
        <translation>Перевірити п&amp;опереднє</translation>
    </message>
    <message>
        <source>Rows that were left out, and why</source>
        <translation>Пропущені рядки й причини</translation>
    </message>
    <message>
        <source>S&amp;tory text</source>
        <translation>&amp;Текст матеріалу</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Зберегти копію…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Збережено як {name}</translation>
    </message>
    <message>
        <source>Say what each column of a table is for</source>
        <translation>Указати, що містить кожен стовпець таблиці</translation>
    </message>
    <message>
        <source>Say what each part of the window is for</source>
        <translation>Дізнатися, для чого кожна частина вікна</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search stories and places</source>
        <comment>in the field</comment>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search stories and places</source>
        <translation>Шукати матеріали й місця</translation>
    </message>
    <message>
        <source>Select words of the story that name a place which was missed</source>
        <translation>Виділити слова матеріалу, що називають пропущене місце</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Указати дату</translation>
    </message>
    <message>
        <source>Set or add dat&amp;e…</source>
        <translation>Указати або додати да&amp;ту…</translation>
    </message>
    <message>
        <source>Set story&apos;s &amp;date…</source>
        <translation>Указати дату матері&amp;алу…</translation>
    </message>
    <message>
        <source>Shade ground with more events deeper</source>
        <translation>Темніше там, де більше подій</translation>
    </message>
    <message>
        <source>Show &amp;all events</source>
        <translation>&amp;Показати всі події</translation>
    </message>
    <message>
        <source>Show governments and peoples (Ctrl+M)</source>
        <translation>Показати уряди й народи (Ctrl+M)</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Показати весь час</translation>
    </message>
    <message>
        <source>Show the whole time (Ctrl+R)</source>
        <translation>Показати весь час (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show them too: take the filter away</source>
        <translation>Показати й їх: прибрати фільтр</translation>
    </message>
    <message>
        <source>Show what is undated</source>
        <translation>Показати недатоване</translation>
    </message>
    <message>
        <source>Shown: {counts}</source>
        <translation>Показано: {counts}</translation>
    </message>
    <message>
        <source>Sort stories &amp;by</source>
        <translation>Упорядкувати матеріали &amp;за</translation>
    </message>
    <message>
        <source>Sort stories by</source>
        <translation>Порядок матеріалів</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a contrast</comment>
        <translation>Звичайний</translation>
    </message>
    <message>
        <source>Step of the time line</source>
        <translation>Крок часової шкали</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Зупинка…</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Матеріали</translation>
    </message>
    <message>
        <source>Stories are being read</source>
        <translation>Матеріали читаються</translation>
    </message>
    <message>
        <source>Stories read at once</source>
        <translation>Матеріалів водночас</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>what colours stand for</comment>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Story removed. Undo brings it back.</source>
        <translation>Матеріал вилучено. Скасування поверне його.</translation>
    </message>
    <message>
        <source>Story&apos;s date</source>
        <translation>Дата матеріалу</translation>
    </message>
    <message>
        <source>Story: {name}</source>
        <translation>Матеріал: {name}</translation>
    </message>
    <message>
        <source>System</source>
        <comment>an appearance</comment>
        <translation>Системне</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a contrast</comment>
        <translation>Системний</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a language</comment>
        <translation>Системна</translation>
    </message>
    <message>
        <source>Tell me when long work has ended</source>
        <translation>Повідомляти про завершення тривалої роботи</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, tables and more, or a folder of them. Their places appear on the map, their dates on the time line.</source>
        <translation>Текст, вебсторінки, PDF, Word, пошта, таблиці тощо або теку з ними. Місця з&apos;являться на карті, дати — на часовій шкалі.</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Копію не збережено</translation>
    </message>
    <message>
        <source>The event in {name}, {when}</source>
        <translation>Подія: {name}, {when}</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Файл записано.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Файл не записано</translation>
    </message>
    <message>
        <source>The filter was not changed</source>
        <translation>Фільтр не змінено</translation>
    </message>
    <message>
        <source>The gazetteer was not changed</source>
        <translation>Довідник не змінено</translation>
    </message>
    <message>
        <source>The key was not kept</source>
        <translation>Ключ не збережено</translation>
    </message>
    <message>
        <source>The map stopped</source>
        <translation>Карта зупинилася</translation>
    </message>
    <message>
        <source>The note that was being written is kept</source>
        <translation>Нотатку, яку було розпочато, збережено</translation>
    </message>
    <message>
        <source>The picture could not be encoded.</source>
        <translation>Не вдалося закодувати зображення.</translation>
    </message>
    <message>
        <source>The place {name}</source>
        <translation>Місце {name}</translation>
    </message>
    <message>
        <source>The project was not opened</source>
        <translation>Проєкт не відкрито</translation>
    </message>
    <message>
        <source>The project was not renamed</source>
        <translation>Проєкт не перейменовано</translation>
    </message>
    <message>
        <source>The project: {mentions}, {events}, {stories}</source>
        <translation>Проєкт: {mentions}, {events}, {stories}</translation>
    </message>
    <message>
        <source>The stories were not changed</source>
        <translation>Матеріали не змінено</translation>
    </message>
    <message>
        <source>The stories were not searched</source>
        <translation>Пошук у матеріалах не вдався</translation>
    </message>
    <message>
        <source>The story was not changed</source>
        <translation>Матеріал не змінено</translation>
    </message>
    <message>
        <source>The story “{title}”</source>
        <translation>Матеріал «{title}»</translation>
    </message>
    <message>
        <source>The street map was not added</source>
        <translation>Карту вулиць не додано</translation>
    </message>
    <message>
        <source>The street map was taken off</source>
        <translation>Карту вулиць прибрано з карти</translation>
    </message>
    <message>
        <source>The table was not added</source>
        <translation>Таблицю не додано</translation>
    </message>
    <message>
        <source>The work has ended.</source>
        <translation>Роботу завершено.</translation>
    </message>
    <message>
        <source>There is no server {host}, or this machine is offline.</source>
        <translation>Сервера {host} немає, або цей комп&apos;ютер не в мережі.</translation>
    </message>
    <message>
        <source>This point for “{name}”: {latitude}, {longitude}</source>
        <translation>Ця точка для «{name}»: {latitude}, {longitude}</translation>
    </message>
    <message>
        <source>This project can&apos;t be changed here. Save a copy (File &gt; Save as), and work in that.</source>
        <translation>Цей проєкт тут не можна змінювати. Збережіть копію (Файл &gt; Зберегти як) і працюйте в ній.</translation>
    </message>
    <message>
        <source>This project can&apos;t be changed here: the file is protected, or open elsewhere.</source>
        <translation>Цей проєкт тут не можна змінювати: файл захищено або відкрито деінде.</translation>
    </message>
    <message>
        <source>Ti&amp;me line</source>
        <translation>&amp;Часова шкала</translation>
    </message>
    <message>
        <source>Tiles come from {host}. Click to go offline.</source>
        <translation>Тайли надходять із {host}. Натисніть, щоб вимкнути.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>stories are sorted by it</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Undo brings it back</source>
        <translation>Скасування поверне</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Проєкт без назви</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Посібник користувача</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Тиждень</translation>
    </message>
    <message>
        <source>What is not shown, and why</source>
        <translation>Що не показано й чому</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Що сказано</translation>
    </message>
    <message>
        <source>What is the project&apos;s state of now to be called?</source>
        <translation>Як назвати поточний стан проєкту?</translation>
    </message>
    <message>
        <source>What is this view to be called? It keeps time, map, filters and what is picked.</source>
        <translation>Як назвати цей вигляд? Він зберігає час, карту, фільтри та вибране.</translation>
    </message>
    <message>
        <source>What you said of a name for every story: listed, and taken back</source>
        <translation>Що ви вирішили про назву для всіх матеріалів: перелік і відкликання</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Коли</translation>
    </message>
    <message>
        <source>When did “{title}” come out?</source>
        <translation>Коли вийшов «{title}»?</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Де</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Write the map as a picture, seen beforehand</source>
        <translation>Записати карту як зображення з попереднім переглядом</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Запис {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Зм&amp;еншити</translation>
    </message>
    <message>
        <source>as quoted above, {place}</source>
        <translation>цитовано вище, {place}</translation>
    </message>
    <message>
        <source>asking {host}</source>
        <translation>запит до {host}</translation>
    </message>
    <message>
        <source>asking {title}</source>
        <translation>запит до {title}</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>пошкоджено</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>вирішила людина</translation>
    </message>
    <message>
        <source>looking for stories</source>
        <translation>пошук матеріалів</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>не місце</translation>
    </message>
    <message>
        <source>the rest was cancelled</source>
        <translation>решту скасовано</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>без дати</translation>
    </message>
    <message>
        <source>with governments and peoples</source>
        <translation>з урядами й народами</translation>
    </message>
    <message>
        <source>{address} can&apos;t be asked. {problem}</source>
        <translation>Не вдалося звернутися до {address}. {problem}</translation>
    </message>
    <message>
        <source>{address} is larger than {most} MB, the most that is fetched.</source>
        <translation>{address} більше за {most} МБ — найбільше, що отримується.</translation>
    </message>
    <message>
        <source>{address} sends from one address to the next without an end.</source>
        <translation>{address} безкінечно переспрямовує з адреси на адресу.</translation>
    </message>
    <message>
        <source>{address} sends to an address that is not encrypted: {other}</source>
        <translation>{address} переспрямовує на незашифровану адресу: {other}</translation>
    </message>
    <message>
        <source>{address} was not given: the server says {status}.</source>
        <translation>{address} не отримано: відповідь сервера {status}.</translation>
    </message>
    <message>
        <source>{address} was not given: {why}.</source>
        <translation>{address} не отримано: {why}.</translation>
    </message>
    <message>
        <source>{copy} can&apos;t be written: {why}. Free some space and try again.</source>
        <translation>Не вдалося записати {copy}: {why}. Звільніть місце й спробуйте знову.</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} з {all}</translation>
    </message>
    <message>
        <source>{events}, told by {stories}.</source>
        <translation>{events}, {stories}.</translation>
    </message>
    <message>
        <source>{events}, {number} of them of governments and peoples, told by {stories}.</source>
        <translation>{events} (з них урядів і народів — {number}), {stories}.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be made: {why}. Free some space, or its permissions.</source>
        <translation>Не вдалося створити {folder}: {why}. Звільніть місце або дайте дозвіл.</translation>
    </message>
    <message numerus="yes">
        <source>{host} did not answer within %Ln seconds.</source>
        <comment>{host} did not answer within a second.</comment>
        <translation>
            <numerusform>{host} не відповідає впродовж %Ln секунди.</numerusform>
            <numerusform>{host} не відповідає впродовж %Ln секунд.</numerusform>
            <numerusform>{host} не відповідає впродовж %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} is {number}, of this machine or your own network. Nothing was asked of it.</source>
        <translation>{host} — це {number}, цей комп&apos;ютер або ваша власна мережа. Запиту не було.</translation>
    </message>
    <message>
        <source>{names} on request</source>
        <translation>{names} на вимогу</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (не знайдено)</translation>
    </message>
    <message>
        <source>{name} (too slow)</source>
        <translation>{name} (надто повільна)</translation>
    </message>
    <message>
        <source>{name} is on the map</source>
        <translation>{name} — на карті</translation>
    </message>
    <message>
        <source>{number} % sure</source>
        <translation>певність {number} %</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation>{number} км</translation>
    </message>
    <message numerus="yes">
        <source>{number} of %Ln stories</source>
        <comment>{number} of %Ln story</comment>
        <translation>
            <numerusform>{number} з %Ln матеріалу</numerusform>
            <numerusform>{number} з %Ln матеріалів</numerusform>
            <numerusform>{number} з %Ln матеріалів</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {all} to check</source>
        <translation>{number} з {all} перевірити</translation>
    </message>
    <message>
        <source>{path} is not there any more, so it was taken off the list of recent projects. If it was moved, open it from where it is now.</source>
        <translation>{path} більше немає, тому його прибрано з переліку нещодавніх проєктів. Якщо його переміщено, відкрийте з нового місця.</translation>
    </message>
    <message>
        <source>{source} was left out</source>
        <translation>{source} пропущено</translation>
    </message>
    <message>
        <source>{title} removed. Stories keep their places.</source>
        <translation>{title} вилучено. Матеріали зберігають свої місця.</translation>
    </message>
    <message>
        <source>{title}: {things} added</source>
        <translation>{title}: додано {things}</translation>
    </message>
    <message numerus="yes">
        <source>{title}: {things} added, %Ln rows left out</source>
        <comment>{title}: {things} added, %Ln row left out</comment>
        <translation>
            <numerusform>{title}: додано {things}, %Ln рядок пропущено</numerusform>
            <numerusform>{title}: додано {things}, %Ln рядки пропущено</numerusform>
            <numerusform>{title}: додано {things}, %Ln рядків пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was not opened</source>
        <translation>«{name}» не відкрито</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more rows</source>
        <comment>… and %Ln more row</comment>
        <translation>
            <numerusform>… і ще %Ln рядок</numerusform>
            <numerusform>… і ще %Ln рядки</numerusform>
            <numerusform>… і ще %Ln рядків</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source> and </source>
        <translation> та </translation>
    </message>
    <message>
        <source> or </source>
        <translation> або </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <comment>%Ln event</comment>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mentions</source>
        <comment>%Ln mention</comment>
        <translation>
            <numerusform>%Ln згадка</numerusform>
            <numerusform>%Ln згадки</numerusform>
            <numerusform>%Ln згадок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln names</source>
        <comment>%Ln name</comment>
        <translation>
            <numerusform>%Ln назва</numerusform>
            <numerusform>%Ln назви</numerusform>
            <numerusform>%Ln назв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln places</source>
        <comment>%Ln place</comment>
        <translation>
            <numerusform>%Ln місце</numerusform>
            <numerusform>%Ln місця</numerusform>
            <numerusform>%Ln місць</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <comment>%Ln row</comment>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <comment>%Ln story</comment>
        <translation>
            <numerusform>%Ln матеріал</numerusform>
            <numerusform>%Ln матеріали</numerusform>
            <numerusform>%Ln матеріалів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tables</source>
        <comment>%Ln table</comment>
        <translation>
            <numerusform>%Ln таблиця</numerusform>
            <numerusform>%Ln таблиці</numerusform>
            <numerusform>%Ln таблиць</numerusform>
        </translation>
    </message>
    <message>
        <source>70 to 80 % sure</source>
        <translation>певність 70–80 %</translation>
    </message>
    <message>
        <source>80 to 90 % sure</source>
        <translation>певність 80–90 %</translation>
    </message>
    <message>
        <source>90 % sure or more</source>
        <translation>певність 90 % і більше</translation>
    </message>
    <message>
        <source>A day such as {example} or 2025-12-27</source>
        <translation>День, наприклад {example} або 2025-12-27</translation>
    </message>
    <message>
        <source>Confidence</source>
        <comment>a part of a filter</comment>
        <translation>Певність</translation>
    </message>
    <message>
        <source>Country</source>
        <comment>a part of a filter</comment>
        <translation>Країна</translation>
    </message>
    <message>
        <source>Country or place</source>
        <comment>a part of a filter</comment>
        <translation>Країна чи місце</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>a part of a filter</comment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Map</source>
        <comment>a part of a filter</comment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Needs a date</source>
        <translation>Потребує дати</translation>
    </message>
    <message>
        <source>No date: try {example}</source>
        <translation>Не дата: спробуйте {example}</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>a part of a filter</comment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Publisher</source>
        <comment>a part of a filter</comment>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a part of a filter</comment>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Story</source>
        <comment>a part of a filter</comment>
        <translation>Матеріал</translation>
    </message>
    <message>
        <source>Tag</source>
        <comment>a part of a filter</comment>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>a part of a filter</comment>
        <translation>Час</translation>
    </message>
    <message>
        <source>When did it come out?</source>
        <translation>Коли він вийшов?</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>a part of a filter</comment>
        <translation>Слова</translation>
    </message>
    <message>
        <source>a story no longer here</source>
        <translation>матеріал, якого тут уже немає</translation>
    </message>
    <message>
        <source>abandoned settlement</source>
        <translation>покинуте поселення</translation>
    </message>
    <message>
        <source>about {when}</source>
        <translation>близько {when}</translation>
    </message>
    <message>
        <source>airport</source>
        <translation>аеропорт</translation>
    </message>
    <message>
        <source>area</source>
        <translation>місцевість</translation>
    </message>
    <message>
        <source>bay</source>
        <translation>бухта</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>міст</translation>
    </message>
    <message>
        <source>building</source>
        <translation>будівля</translation>
    </message>
    <message>
        <source>canal</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>cape</source>
        <translation>мис</translation>
    </message>
    <message>
        <source>capital</source>
        <translation>столиця</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>city</source>
        <translation>місто</translation>
    </message>
    <message>
        <source>continent</source>
        <translation>континент</translation>
    </message>
    <message>
        <source>country</source>
        <translation>країна</translation>
    </message>
    <message>
        <source>dam</source>
        <translation>гребля</translation>
    </message>
    <message>
        <source>dependent territory</source>
        <translation>залежна територія</translation>
    </message>
    <message>
        <source>desert</source>
        <translation>пустеля</translation>
    </message>
    <message>
        <source>district</source>
        <translation>район</translation>
    </message>
    <message>
        <source>end of 9999</source>
        <translation>кінець 9999</translation>
    </message>
    <message>
        <source>first quarter of {year}</source>
        <translation>перший квартал {year}</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>ліс</translation>
    </message>
    <message>
        <source>former settlement</source>
        <translation>колишнє поселення</translation>
    </message>
    <message>
        <source>found online by {geocoder}</source>
        <translation>знайдено в мережі: {geocoder}</translation>
    </message>
    <message>
        <source>fourth quarter of {year}</source>
        <translation>четвертий квартал {year}</translation>
    </message>
    <message>
        <source>government building</source>
        <translation>урядова будівля</translation>
    </message>
    <message>
        <source>government or institution</source>
        <translation>уряд або установа</translation>
    </message>
    <message>
        <source>gulf</source>
        <translation>затока</translation>
    </message>
    <message>
        <source>happens there</source>
        <translation>відбувається там</translation>
    </message>
    <message>
        <source>historical region</source>
        <translation>історична область</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>установа</translation>
    </message>
    <message>
        <source>island</source>
        <translation>острів</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>острови</translation>
    </message>
    <message>
        <source>lake</source>
        <translation>озеро</translation>
    </message>
    <message>
        <source>landform</source>
        <translation>форма рельєфу</translation>
    </message>
    <message>
        <source>less than 70 % sure</source>
        <translation>певність менша за 70 %</translation>
    </message>
    <message>
        <source>military base</source>
        <translation>військова база</translation>
    </message>
    <message>
        <source>mountain</source>
        <translation>гора</translation>
    </message>
    <message>
        <source>mountains</source>
        <translation>гори</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>громада</translation>
    </message>
    <message>
        <source>no publisher</source>
        <translation>без видання</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не перевірено</translation>
    </message>
    <message>
        <source>nuclear power plant</source>
        <translation>атомна електростанція</translation>
    </message>
    <message>
        <source>ocean</source>
        <translation>океан</translation>
    </message>
    <message>
        <source>only spoken of</source>
        <translation>лише згадано</translation>
    </message>
    <message>
        <source>palace</source>
        <translation>палац</translation>
    </message>
    <message>
        <source>peninsula</source>
        <translation>півострів</translation>
    </message>
    <message>
        <source>people or origin</source>
        <translation>народ або походження</translation>
    </message>
    <message>
        <source>place</source>
        <translation>місце</translation>
    </message>
    <message>
        <source>places only: {language}</source>
        <translation>лише місця: {language}</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>power station</source>
        <translation>електростанція</translation>
    </message>
    <message>
        <source>region</source>
        <translation>регіон</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>водосховище</translation>
    </message>
    <message>
        <source>river</source>
        <translation>річка</translation>
    </message>
    <message>
        <source>road</source>
        <translation>дорога</translation>
    </message>
    <message>
        <source>sea</source>
        <translation>море</translation>
    </message>
    <message>
        <source>second quarter of {year}</source>
        <translation>другий квартал {year}</translation>
    </message>
    <message>
        <source>site</source>
        <translation>об&apos;єкт</translation>
    </message>
    <message>
        <source>strait</source>
        <translation>протока</translation>
    </message>
    <message>
        <source>territory</source>
        <translation>територія</translation>
    </message>
    <message>
        <source>third quarter of {year}</source>
        <translation>третій квартал {year}</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>town</source>
        <translation>містечко</translation>
    </message>
    <message>
        <source>undersea feature</source>
        <translation>підводний об&apos;єкт</translation>
    </message>
    <message>
        <source>valley</source>
        <translation>долина</translation>
    </message>
    <message>
        <source>village</source>
        <translation>село</translation>
    </message>
    <message>
        <source>water</source>
        <translation>водойма</translation>
    </message>
    <message>
        <source>which place?</source>
        <translation>яке місце?</translation>
    </message>
    <message>
        <source>{degrees}° E</source>
        <translation>{degrees}° сх. д.</translation>
    </message>
    <message>
        <source>{degrees}° N</source>
        <translation>{degrees}° пн. ш.</translation>
    </message>
    <message>
        <source>{degrees}° S</source>
        <translation>{degrees}° пд. ш.</translation>
    </message>
    <message>
        <source>{degrees}° W</source>
        <translation>{degrees}° зх. д.</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} та {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{from_} to {to}</source>
        <translation>{from_} – {to}</translation>
    </message>
    <message>
        <source>{name}: when? {when}</source>
        <translation>{name}: коли? {when}</translation>
    </message>
    <message>
        <source>{one} or {other}?</source>
        <translation>{one} чи {other}?</translation>
    </message>
    <message>
        <source>{when}, to the day</source>
        <translation>{when}, з точністю до дня</translation>
    </message>
    <message>
        <source>{when}, to the decade</source>
        <translation>{when}, з точністю до десятиліття</translation>
    </message>
    <message>
        <source>{when}, to the hour</source>
        <translation>{when}, з точністю до години</translation>
    </message>
    <message>
        <source>{when}, to the month</source>
        <translation>{when}, з точністю до місяця</translation>
    </message>
    <message>
        <source>{when}, to the quarter</source>
        <translation>{when}, з точністю до кварталу</translation>
    </message>
    <message>
        <source>{when}, to the week</source>
        <translation>{when}, з точністю до тижня</translation>
    </message>
    <message>
        <source>{when}, to the year</source>
        <translation>{when}, з точністю до року</translation>
    </message>
    <message>
        <source>{when}: a guess</source>
        <translation>{when}: припущення</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>a decade</comment>
        <translation>{year}-ті</translation>
    </message>
</context>
</TS>
