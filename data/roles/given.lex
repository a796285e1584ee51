# SPDX-License-Identifier: CC0-1.0
# Given names that say of an unknown proper noun that it is a person, and
# which pronoun fits; common ones of many languages, written from general
# knowledge.  Names that are as often surnames, places or words are left out.

given  James | John | Robert | Michael | William | David | Richard | Joseph | Thomas | Charles | Christopher  !m
given  Daniel | Matthew | Anthony | Donald | Steven | Paul | Andrew | Joshua | Kenneth | Kevin | Brian  !m
given  Edward | Ronald | Timothy | Jason | Jeffrey | Ryan | Jacob | Gary | Nicholas | Eric | Jonathan  !m
given  Stephen | Larry | Justin | Brandon | Benjamin | Samuel | Gregory | Alexander | Raymond | Patrick  !m
given  Dennis | Jerry | Tyler | Aaron | Henry | Douglas | Peter | Adam | Nathan | Zachary | Walter | Kyle  !m
given  Harold | Carl | Jeremy | Keith | Roger | Gerald | Ethan | Arthur | Sean | Lawrence | Joe | Noah | Jesse  !m
given  Albert | Bryan | Billy | Bruce | Willie | Dylan | Alan | Ralph | Gabriel | Roy | Juan | Wayne | Eugene  !m
given  Randy | Louis | Russell | Vincent | Philip | Phillip | Bobby | Johnny | Bradley | Mike | Jim | Bob  !m
given  Tom | Steve | Dave | Dan | Ken | Greg | Jeff | Tony | Tim | Ben | Sam | Nick | Fred | Ted | Ron | Doug  !m
given  Simon | Ian | Neil | Nigel | Graham | Stuart | Colin | Malcolm | Alastair | Alistair | Gordon  !m
given  Geoffrey | Trevor | Clive | Derek | Darren | Gareth | Liam | Oliver | Harry | Hugh | Edmund | Vince  !m
given  Vladimir | Rod | Chris | Matt | Andy | Todd | Craig | Glenn | Lloyd | Oscar | Felix | Leo | Hector  !m
given  Victor | Ernest | Norman | Stanley | Leonard | Theodore | Franklin | Harvey | Howard | Alfred | Edwin  !m
given  Mary | Patricia | Jennifer | Linda | Elizabeth | Barbara | Susan | Jessica | Sarah | Karen | Lisa  !f
given  Nancy | Betty | Margaret | Sandra | Ashley | Kimberly | Emily | Donna | Michelle | Carol | Amanda  !f
given  Melissa | Deborah | Stephanie | Rebecca | Sharon | Laura | Cynthia | Kathleen | Amy | Angela | Shirley  !f
given  Anna | Brenda | Pamela | Emma | Nicole | Helen | Samantha | Katherine | Christine | Debra | Rachel  !f
given  Carolyn | Janet | Catherine | Maria | Heather | Diane | Ruth | Julie | Olivia | Joyce | Lauren  !f
given  Christina | Joan | Evelyn | Judith | Megan | Andrea | Cheryl | Hannah | Jacqueline | Martha | Gloria  !f
given  Teresa | Ann | Anne | Sara | Frances | Kathryn | Janice | Abigail | Alice | Julia | Judy | Sophia  !f
given  Denise | Marilyn | Danielle | Beverly | Isabella | Theresa | Diana | Natalie | Brittany | Charlotte  !f
given  Marie | Kayla | Alexis | Lori | Jane | Kate | Claire | Fiona | Nicola | Lucy | Jill | Sally | Wendy  !f
given  Tracy | Traci | Gretchen | Vicky | Vicki | Priscilla | Renee | Elaine | Ellen | Eleanor | Hillary  !f
given  Kamala | Nikki | Condoleezza | Melania | Michele | Ursula | Greta | Ingrid | Astrid | Sigrid | Heidi  !f
given  Elke | Monika | Petra | Katrin | Karin | Sabine | Annalena | Elena | Yelena | Olga | Natalia | Natalya  !f
given  Svetlana | Tatiana | Tatyana | Irina | Ekaterina | Yulia | Yuliya | Oksana | Ludmila | Lyudmila | Nadia  !f
given  Nadezhda | Galina | Larisa | Marina | Kateryna | Olena | Maia | Dalia | Kaja | Sanna | Mette | Jacinda  !f
given  Hasina | Benazir | Malala | Maryam | Fatima | Aisha | Ayesha | Khadija | Zainab | Amina | Leila | Layla  !f
given  Shirin | Narges | Mahsa | Fawzia | Habiba | Sima | Zahra | Indira | Sonia | Priyanka | Mamata | Sushma  !f
given  Nirmala | Corazon | Megawati | Yuriko | Segolene | Christiane | Isabelle | Sylvie | Nathalie | Valerie  !f
given  Carmen | Isabel | Lucia | Rosa | Pilar | Dilma | Cristina | Claudia | Xiomara | Giorgia | Francesca  !f
given  Paola | Chiara | Federica | Giulia | Ngozi | Chimamanda | Wangari | Winnie | Nkosazana | Samia | Mariam  !f
given  Safiya | Halima  !f
given  Mohammed | Mohammad | Muhammad | Mohamed | Mohamad | Muhammed | Mehmet | Ahmed | Ahmad | Mahmoud  !m
given  Mahmud | Mustafa | Hassan | Hasan | Hussein | Hussain | Husain | Ali | Omar | Umar | Osman | Usman  !m
given  Othman | Abdullah | Abdallah | Abdul | Abdel | Abdelaziz | Abdulaziz | Abdulrahman | Abdurrahman  !m
given  Ibrahim | Ismail | Yusuf | Youssef | Yousef | Yousuf | Khalid | Khaled | Tariq | Tarek | Bashar  !m
given  Bashir | Nasser | Nasir | Saleh | Salih | Salman | Saeed | Faisal | Fahd | Hamad | Hamid | Hamed  !m
given  Karim | Kareem | Jamal | Gamal | Kamal | Rashid | Rachid | Samir | Amir | Nabil | Adel | Anwar | Ashraf  !m
given  Zia | Imran | Nawaz | Shahbaz | Asif | Pervez | Iftikhar | Javed | Bilawal | Qasem | Qassem | Ebrahim  !m
given  Hossein | Mohsen | Javad | Akbar | Mehdi | Mahdi | Moqtada | Muqtada | Nouri | Haider | Barham  !m
given  Massoud | Masoud | Jalal | Nechirvan | Hamidullah | Zabihullah | Sirajuddin | Amrullah  !m
given  Gulbuddin | Burhanuddin | Saad | Rafik | Michel | Walid | Hosni | Muammar | Saif | Khalifa | Fayez  !m
given  Abdelfattah | Sadiq | Hafez | Maher | Isaias | Meles | Abiy | Tedros | Getachew | Debretsion  !m
given  Hailemariam | Haile | Tewodros | Uhuru | Raila | Yoweri | Salva | Riek | Kwame | Kofi | Muhammadu  !m
given  Goodluck | Olusegun | Bola | Atiku | Umaru | Macky | Alassane | Laurent | Blaise | Idriss | Mahamat  !m
given  Faustin | Moise | Emmerson | Cyril | Thabo | Nelson | Filipe | Joaquim | Armando | Teodoro | Denis  !m
given  Faure | Patrice | Roch | Assimi | Ibrahima | Mamady  !m
given  Dmitry | Dmitri | Sergei | Sergey | Alexei | Aleksei | Alexey | Aleksandr | Oleksandr | Olexandr  !m
given  Mikhail | Mykhailo | Nikolai | Nikolay | Ivan | Igor | Boris | Yuri | Yury | Viktor | Yevgeny | Evgeny  !m
given  Andrei | Andrey | Andriy | Anatoly | Anatoliy | Konstantin | Maxim | Maksim | Pavel | Pyotr | Petro  !m
given  Ruslan | Rustam | Ramzan | Valery | Valeriy | Vasily | Vitaly | Vitali | Vyacheslav | Volodymyr  !m
given  Dmytro | Denys | Serhiy | Oleksiy | Arseniy | Leonid | Gennady | Grigory | Kirill | Oleg | Stanislav  !m
given  Timur | Nursultan | Kassym-Jomart | Kasym-Jomart | Shavkat | Emomali | Imomali | Gurbanguly | Serdar  !m
given  Almazbek | Sooronbai | Sadyr | Kurmanbek | Askar | Nikol | Serzh | Ilham | Heydar | Mikheil | Giorgi  !m
given  Irakli | Bidzina | Zurab | Aliaksandr | Alyaksandr | Lukas | Gitanas | Valdis | Andrzej | Jaroslaw  !m
given  Jarosław | Mateusz | Lech | Wojciech | Zbigniew | Tadeusz | Marek | Pawel | Piotr | Tomasz | Krzysztof  !m
given  Milos | Vaclav | Petr | Karel | Zdenek | Gyula | Laszlo | Ferenc | Istvan | Traian | Klaus | Boyko  !m
given  Rumen | Zoran | Slobodan | Aleksandar | Radovan | Ratko | Milorad | Ivica | Hashim | Ramush | Albin  !m
given  Edi | Sali | Janez | Borut | Franjo | Stjepan | Alija | Olaf | Gerhard | Helmut | Wolfgang | Friedrich  !m
given  Heiko | Sigmar | Jens | Horst | Frank-Walter | Sebastian | Emmanuel | Nicolas | François | Jacques  !m
given  Jean-Luc | Jean-Claude | Jean-Marie | Jean-Yves | Pierre | Philippe | Manuel | Olivier | Gérard  !m
given  Édouard | Alain | Bernard | Dominique | Bruno | Yves | Herman | Silvio | Matteo | Mario | Giuseppe  !m
given  Romano | Paolo | Sergio | Giorgio | Luigi | Antonio | Massimo | Enrico | Carlo | Pedro | Mariano | José  !m
given  Felipe | Carlos | Luis | Jorge | Fernando | Francisco | Miguel | Javier | Alberto | Alejandro | Andrés  !m
given  Enrique | Vicente | Evo | Hugo | Rafael | Raúl | Fidel | Álvaro | Gustavo | Néstor | Mauricio | Ollanta  !m
given  Nayib | Jair | Luiz | Ricardo | Roberto | Eduardo | Ernesto | Guillermo | Ignacio | Rodrigo | Joaquín  !m
given  Ferdinand | Benigno | Kostas | Antonis | Kyriakos | Nikos | Giorgos | Recep | Tayyip | Ahmet | Kemal  !m
given  Bülent | Binali | Devlet | Selahattin | Mevlut | Hulusi | Süleyman | Binyamin | Ehud | Ariel | Shimon  !m
given  Yitzhak | Avigdor | Naftali | Yair | Benny | Moshe | Yossi | Itamar | Bezalel | Yoav | Yahya | Saeb  !m
given  Marwan  !m
given  Narendra | Rahul | Rajiv | Manmohan | Amit | Arvind | Sanjay | Vijay | Ravi | Rajesh | Anil | Sunil  !m
given  Ashok | Suresh | Ramesh | Atal | Rajnath | Subrahmanyam | Jawaharlal | Mahinda | Gotabaya | Ranil  !m
given  Maithripala | Pushpa | Junichiro | Shinzo | Fumio | Yoshihide | Taro | Naoto | Yukio  !m
given  Hiroshi | Takashi | Kenji | Akira | Thaksin | Prayut | Prayuth | Joko | Prabowo | Susilo | Mahathir  !m
given  Najib | Nguyen | Thein | Elon | Barack | Bernie | Mitt | Rudy | Marco | Antony | Jake | Tulsi | Boutros  !m
given  Lakhdar | Staffan | Geir | Jan | Lars | Anders | Erik | Henrik | Göran | Stefan | Olof | Mikael | Pekka  !m
given  Sauli | Hans | Dirk | Geert | Wim | Wouter | Willem | Johan | Pieter | Kees | Jagmeet | Winston  !m
