// Given names by the gender they are usually given to, as facts for the names tagger and for "Mr." and "she".
// Names of both genders (Jordan, Kim, Andrea) are in neither list but in `EITHER`. In: a name. Out: 'male', 'female' or null.

const MALE = `
Aaron Abdel Abdelaziz Abdelfattah Abdi Abdirahman Abdul Abdulaziz Abdullah Abdulrahman Abel Abiy Abraham Abu Adam Adel Adolf Adolfo Adrian Adrien
Ahmad Ahmed Ahmet Akbar Akihito Akira Alain Alan Albert Alberto Aldo Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander
Alexandre Alexandros Alexei Alexey Alexandru Alfonso Alfred Alfredo Alhaji Ali Alister Alistair Allan Allen Alois Alpha Alvaro Álvaro Amadou Amin
Amir Amit Amos Anatoly Anatoli Anders Andre André Andreas Andrei Andres Andrés Andrew Andrey Andriy Andrii Andrzej Andy Angelo Angus Anil Anthony
Antoine Anton Antonio Antonis António Antony Anwar Aram Archibald Ariel Arif Arkady Armand Armando Armin Arne Arnaud Arnold Arsen Arseniy Arthur
Artur Arturo Arvind Asad Ashok Ashraf Asif Aslan Athanasios Atal Atiku Aung Auguste Augusto Austin Avigdor Avi Axel Ayman Aziz Baker Baldur Ban
Bandar Barack Barry Bart Bashar Bartosz Basil Bassam Beji Ben Bengt Benigno Benito Benjamin Benny Bernard Bernardo Bernie Bernd Bertrand Bezalel
Bhim Bill Billy Bjarni Bjorn Björn Blaise Bob Bobby Bogdan Bohdan Bola Boris Borut Boyko Brad Bradley Brent Brendan Brett Brian Bruce Bruno Bryan
Burhan Byron Calvin Cameron Carl Carlo Carlos Carsten Caspar Cédric Cecil Cesar César Chad Charles Charlie Che Chester Chris Christian Christoph
Christophe Christopher Chuck Cyril Cyrus Claude Claudio Clarence Clement Clément Clemens Clinton Clive Colin Connor Conor Conrad Constantin
Cornelius Costas Craig Cristian Cristiano Curtis Cyrille Dag Dale Damian Damien Damir Damon Dan Daniel Daniele Danilo Danny Darko Darren Darryl
Dario Dave David Davit Davlat Dean Denis Dennis Denys Derek Desmond Devin Didier Diego Dieter Dietmar Dimitar Dimitri Dimitris Dimitrios Diosdado
Dmitri Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Doug Douglas Dragan Duncan Dwayne Dwight Earl Ebrahim Ed Eddie Edgar Edi Edmund
Edouard Édouard Eduard Eduardo Edward Edwin Efraim Egon Ehud Eirik Elbegdorj Elias Elijah Elliott Elmar Elon Emad Emanuel Emeka Emil Emile Émile
Emilio Emin Emir Emmanuel Emmerson Emomali Enda Enrico Enrique Enzo Eric Erich Erik Ernest Ernesto Ernst Esteban Ethan Etienne Étienne Eugene
Eugenio Evan Evo Ezra Fabian Fabio Fabrice Fabrizio Fadi Fahad Faisal Faiz Farhad Farid Farouk Faruk Fatmir Faustin Fayez Federico Felipe Felix
Fernando Ferdinand Fidel Filip Florian Floyd Francesco Francis Francisco Franck Franco Francois François Frank Franklin Frans Frants Franz Fred
Freddie Frederic Frédéric Frederick Frederik Fritz Fuad Fumio Gabriel Gaetano Gamal Garry Gareth Gary Gaston Gavin Gavril Gennady Geoff Geoffrey
Georg George Georges Georgi Georgios Georgy Gerald Gerard Gérard Gerardo Gerd Gerhard Gerry Ghassan Giancarlo Gianni Gilbert Gilberto Gilles Gino
Giorgi Giorgio Giovanni Giuseppe Gleb Glenn Godfrey Gonzalo Goodluck Goran Gordon Graeme Graham Grant Greg Gregor Gregory Grigory Grzegorz Guido
Guillaume Guillermo Gunnar Günter Gunter Gustav Gustavo Guy Gyorgy György Habib Hage Haidar Haider Haile Hailemariam Hakan Hakeem Hakim Haldun
Hamad Hamdi Hamid Hamza Hans Harald Hari Harold Haroon Harris Harry Harvey Hasan Hashim Hassan Hasan Hector Héctor Heiko Heinrich Heinz Helmut
Hendrik Henk Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Hernán Hichem Hideki Hifikepunye Hiroshi Horacio Horst Hosni Hossein Howard
Hubert Hugh Hugo Humberto Hun Hussein Hussain Huseyin Hüseyin Iain Ian Ibrahim Idris Idriss Igor Ihor Ilham Ilia Ilie Ilir Ilkka Ilya Imad Imran
Inzamam Ion Irakli Isaac Isaias Isidro Iskander Ismail Ismaïl Israel István Istvan Itamar Ivan Ivo Iván Jaap Jack Jackson Jacob Jacques Jaime Jair
Jake Jakob Jakub Jalal Jamal James Jamie Jan Janez Janis Jānis Janos János Jared Jarosław Jaroslaw Jason Jasper Javad Javier Jawad Jay Jean Jeff
Jeffrey Jens Jeremy Jerome Jérôme Jerry Jesse Jesus Jesús Jim Jimmy Jiri Jiří Joachim João Joao Joaquin Joaquín Jochen Joe Joel Joël Johan Johann
Johannes John Johnny Jon Jonas Jonathan Jonathon Jong Joost Jorge Jose José Josef Joseph Josep Joshua Josip Jovan Juan Juha Jules Julian Julien
Julio Julius Jun Junior Junichiro Jürgen Juergen Jusuf Justin Jyri Kaïs Kais Kamal Karel Karim Karl Karsten Kaspar Kassym Kazimierz Keir Keith Kemal
Ken Kenneth Kenny Kent Kevin Khalid Khalifa Khaled Khalil Khamis Kirill Kiril Kiriakos Kirk Kjell Klaus Klemens Knut Kofi Komi Konrad Konstantin
Konstantinos Kostas Kristian Kristof Krzysztof Kurmanbek Kurt Kwame Kwasi Kyle Kyriakos Lajos Lakhdar Lars Larry Laszlo László Laurent Laurence
Lawrence Lech Lee Leif Leo Leon Léon Leonard Leonardo Leonid Leopold Leopoldo Leslie Lester Levan Levon Liam Linus Lionel Lloyd Lorenzo Louis Luc
Luca Lucas Lucian Luciano Ludwig Luigi Luis Luís Luiz Lukas Luke Lyndon Maarten Macky Magnus Magomed Mahamat Mahathir Mahdi Maher Mahinda Mahmoud
Mahmud Maithripala Majid Malcolm Malik Mamadou Mamuka Manfred Manmohan Mansour Manuel Marat Marc Marcel Marcelo Marcin Marco Marcos Marcus Marek
Mariano Marin Mario Marios Marius Mark Marko Markus Marlon Martin Martín Martti Marvin Marwan Massimo Massoud Masoud Mateo Mateusz Mathias Mathieu
Mats Matt Matteo Matthew Matthias Matti Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Maxwell Mehdi Mehmet Melvin Mevlut Mevlüt Meles
Menachem Micah Micheál Micheal Michael Michail Michal Michał Michel Mick Miguel Mihai Mihail Mikael Mike Mikhail Mikheil Mikko Mikola Mikulas Milan
Miles Milo Milorad Milos Miloš Milton Miro Miroslav Mirza Mitch Mitt Moammar Mohamad Mohamed Mohammad Mohammed Mohamud Mohd Mohsen Moise Moïse
Morgan Moritz Morten Moses Moshe Moussa Mstislav Muammar Muhamad Muhammad Muhammadu Mukhtar Murad Murat Murray Musa Mustafa Mustapha Mwai Mykhailo
Mykola Nabil Nadav Naftali Naguib Nahum Najib Nana Nangolo Naoto Narendra Nasser Nassim Nathan Nathaniel Navin Nawaf Nawaz Ned Neil Nelson Neville
Newt Ngozi Nguyen Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikita Nikol Nikola Nikolai Nikolaj Nikolaos Nikolas Nikolay Nikos Nils
Nizar Noah Noel Nono Norbert Norman Nouri Nuri Nursultan Odd Olaf Olafur Ólafur Oleg Oleh Oleksandr Oleksiy Oleksii Oliver Olivier Olusegun Omar
Omer Ömer Orlando Orrin Oscar Óscar Osama Osman Oskar Othman Otto Ousmane Owen Pablo Panagiotis Paolo Pascal Pasquale Patrice Patricio Patrick
Patrik Paul Paulo Pavel Pavlo Pawel Paweł Pedro Peder Pekka Per Percy Pervez Pete Peter Petr Petra Petre Petri Petro Petros Phil Philip Philipp
Philippe Phillip Pierre Pierluigi Piet Pietro Piotr Porfirio Prabowo Pradeep Pranab Prayut Preston Prokopis Purvis Qaboos Qasem Qassem Quentin Rached
Radek Radosław Radoslaw Rafael Rafał Rafic Rafik Rafiq Rahul Raila Raimundo Rainer Raj Rajiv Rajnath Ralf Ralph Ram Ramin Rami Ramiz Ramon Ramón
Ramzan Randall Randolph Randy Ranil Raphael Raphaël Rashid Rasmus Raul Raúl Ravi Ray Raymond Recep Reinhard Reinhold Rémi Renato Rene René Reuben
Reuven Rex Reza Ricardo Riccardo Richard Rick Ricky Rifat Riyad Roald Rob Robert Roberto Robin Rod Roderick Rodney Rodolfo Rodrigo Roger Roland
Rolf Roman Romano Romeo Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudolph Rudy Rumen Rupert Ruslan Russ Russell Rustam Ryan Saad
Saad Sadiq Saddam Sadyr Saeb Saeed Said Saïd Sajid Salam Salah Salem Salih Salim Salman Salva Salvador Salvatore Sam Sami Samir Samuel Sandeep
Sandro Sanjay Santiago Santos Saparmurat Sardar Sasha Saul Scott Sean Seán Sebastian Sébastien Sebastien Sedat Selahattin Sepp Serge Sergei Sergey
Sergio Sérgio Sergiu Serhiy Serhii Serik Serzh Seth Seymour Shah Shahid Shane Shaun Shavkat Shawn Sheldon Shimon Shinzo Shinzō Sidney Siegfried
Sigmar Sigmund Silvio Simon Slavko Slobodan Solomon Sooronbay Soren Søren Spencer Spiros Stan Stanislav Stanislaw Stanley Stavros Stefan Stefano
Stefanos Steffen Stelios Sten Stephan Stephane Stéphane Stephen Steve Steven Stuart Subhas Suleiman Süleyman Sultan Sunil Suresh Sushil Sven Svante
Syed Tadeusz Taha Tahir Talal Tamás Tamas Tamim Tarek Tareq Tariq Taro Tayyip Ted Teddy Teodor Teodoro Terence Terje Terry Tewodros Thabo Thaksin
Thein Theo Theodor Theodore Theresio Thierry Thomas Thor Thorbjørn Thorsten Tibor Tidjane Tiémoko Tigran Tim Timo Timothy Timur Tito Tobias Todd
Tom Tomas Tomás Tomasz Tomislav Tommaso Tommy Toni Tony Tor Torsten Travis Trevor Tuomas Tyler Tzipi Ueli Ulf Ulrich Umar Umaru Umberto Urho Usama
Uwe Uhuru Václav Vaclav Vadim Vadym Valentin Valdis Valery Valeriy Valerii Vasco Vasil Vasily Vasyl Vernon Viacheslav Victor Viktor Vikram Ville
Vince Vincent Vincenzo Vinicius Vitali Vitaliy Vitaly Vito Vittorio Vivek Vlad Vladimir Vladislav Volodymyr Vojislav Volker Vyacheslav Waleed Walid
Wallace Walter Warren Wayne Wen Werner Wesley Wilbur Wilfried Will Willem William Willi Willy Wilson Winston Wojciech Wolfgang Woodrow Xabier Xavier
Yahya Yair Yaser Yasser Yasir Yasuo Yanis Yannis Yaroslav Yassin Yehuda Yevgeny Yigal Yitzhak Yoav Yoon Yosef Yoshihide Yossi Yousaf Yousef Yousif
Youssef Yves Yuri Yuriy Yurii Yusuf Zachary Zaid Zbigniew Zdravko Ziad Zine Zlatko Zoltán Zoltan Zoran Zurab Zviad
Jinping Keqiang Jiabao Jintao Zedong Enlai Xiaoping Shaoqi Jong-un Jong-il Rajesh Ramesh Mukesh Suresh Dinesh Ganesh Mahesh Deepak Vijay Vinod Arun
Anand Ajay Ajit Amitabh Bharat Kapil Karan Kunal Lalit Manish Manoj Mohan Mohit Naveen Nitin Nitish Pankaj Prakash Pramod Prashant Praveen Raghuram
Rakesh Rohit Sachin Sandip Sanjiv Satish Saurabh Shashi Shiv Siddharth Sonu Srinivas Subhash Sudhir Sumit Uddhav Varun Yogi Hamish Kieran Declan
Seamus Cathal Diarmuid Eamon Eoin Padraig Rhys Dylan Gethin Emyr Chidi Chukwuemeka Emeka Femi Obinna Segun Tunde Yemi Babatunde Adebayo Olu Kwabena
Olof Olov Ola Gustaf Göran Torbjörn Håkan Jarl Esko Eino Veli Tapio Seppo Jukka Jari Petteri Kojo Yaw Kwaku Ade Bakary Boubacar Cheikh Ibrahima Lamine Mamady Modou Moustapha Oumar Seydou Sekou Souleymane Tiemoko Yaya Youssouf Tendai Tatenda
Sipho Thabiso Thulani Bongani Mandla Jabulani Kgalema Lindiwe Sibusiso Vusi Wandile Fikile Gwede Themba Zweli
Kwesi Kweku Kwadwo Kobina Kwabina Ekow Fiifi Akwasi Osei Kwaw Ebo Kodjo Komla Kossi Koffi Kouassi Kouadio Kouamé Oluwaseun Babajide Bukola Dele
Gbenga Kayode Kunle Lanre Lekan Olumide Rotimi Taiwo Wole Ademola Adekunle Adewale Akinwumi Ayo Bamidele Jide Muyiwa Rauf Seyi Chike Chima Chinedu
Chinua Chukwudi Chukwuma Ifeanyi Ikenna Nnamdi Okechukwu Okey Onyekachi Uche Ugochukwu Uzoma Dumebi Ebuka Obiora Abba Abdulahi Abdullahi Abubakar
Aliyu Aminu Bukar Inuwa Jibrin Kabiru Mahmood Muazu Murtala Namadi Nasir Nuhu Sagir Sani Shehu Usman Yakubu Yusufu Zakari Balarabe Mamoudou Sékou
Soumaïla Cheick Demba Ibou Idrissa Issa Issoufou Mahamadou Malick Modibo Pape Thierno Yoweri Faure Alassane Ousseynou Abdoulaye Aboubacar Alioune
Amath Assane Babacar Bassirou Kipchoge Kiprop Kiplagat Kipruto Kipkemboi Kimani Kamau Kariuki Karanja Mwangi Njoroge Njuguna Ndung'u Maina Macharia
Gitau Githongo Mutua Mutula Musyoka Ochieng Odhiambo Omondi Onyango Otieno Owino Okoth Opiyo Wafula Wanyama Wekesa Juma Jumaa Hamisi Hassani Rashidi
Salum Seif Bakari Jakaya Mizengo Kassim Makame Mwinyi Tundu Ssebaggala Mukasa Kato Ssemakula Kizza Jean-Bosco Jean-Pierre Jean-Claude Jean-Marie
Jean-Marc Jean-Yves Jean-Luc Jean-Louis Jean-Paul Jean-Michel Jean-François Jean-Jacques Marie-Joseph Abebe Abera Alemayehu Bekele Berhanu Birhanu
Debretsion Demeke Dawit Gebre Getachew Girma Haftu Kebede Lemma Mekonnen Mengistu Mulatu Negasso Sisay Tadesse Taye Tedros Tesfaye Tigabu Workneh
Yared Yonas Zerihun Abdiqasim Abdiweli Abshir Ahmednasir Mahad Siad Sharmarke Yasin Dumisani Jabu Kgosientsho Lindani Lungisa Lwazi Mangosuthu
Mbulelo Mcebisi Mduduzi Mluleki Mondli Mosiuoa Mzwandile Nathi Nhlanhla Njabulo Ntokozo Oupa Panyaza Sandile Senzo Sifiso Sihle Siphiwe Siyabonga
Solly Songezo Tebogo Thami Vuyani Vuyo Xolani Zakhele Zamani Zizi Zwelinzima Farai Kudzai Kudakwashe Munyaradzi Nkosana Ngoni Obert Tawanda Tonderai
Tongai Welshman Winky Chishimba Hakainde Lazarus Bakili Bingu Mokgweetsi Festus Seretse Filipe Afonso Ossufo Hone Hōne Hohepa Hemi Hēmi Henare
Hēnare Hikurangi Hoani Kelvin Kingi Matiu Mikaere Pita Piripi Rangi Rawiri Rewi Tainui Tāmati Tamati Tane Tāne Tipene Tuku Wiremu Whetu Willie
Aupito Sitiveni Voreqe Semi Sakiasi Manasseh Siaosi Tuilaepa Fatiaki Josaia Epeli Laisenia Akhil Akhilesh Akshay Amrinder Amol Aniruddha Ankit
Anupam Anurag Arjun Aroon Ashish Ashwin Ashwini Asaduddin Atul Avinash Baburao Balasaheb Basavaraj Bhagwant Bhupinder Bhupesh Bipin Biren Chandan
Chandrababu Chetan Chirag Debashish Devendra Dharmendra Digvijaya Dilip Dushyant Eknath Farooq Gajendra Gaurav Gautam Ghulam Girish Gopal Govind
Hardeep Harish Harsh Hemant Himanta Hrithik Ishaan Jagan Jagdish Jairam Jaswant Jayant Jignesh Jitendra Jyotiraditya Kailash Kanhaiya Karthik Kartik
Ketan Kishore Lalu Madhav Madhavrao Mahendra Mallikarjun Manohar Mayank Milind Mithun Mukul Mulayam Murali Nandan Narayan Naresh Navjot Neeraj
Nikhil Nilesh Nirav Nishant Palaniswami Parag Parkash Partha Piyush Prabhakar Prafulla Prateek Pratap Pravin Prithviraj Raghav Rajat Rajeev Rajendra
Rajinder Rajkumar Raman Ramdas Ramnath Ranjan Ranjit Ratan Ravindra Rishi Ritesh Rohan Sagar Sahil Sambit Sameer Sanjeev Santosh Sarath Satya
Satyajit Satyapal Shantanu Sharad Shivraj Shyam Siddaramaiah Sitaram Somnath Srikanth Subramanian Sudip Sukhbir Sundar Surjewala Swapan Tarun
Tejashwi Tushar Umesh Upendra Venkaiah Venkatesh Vikas Vinay Vipin Viraj Virat Vishal Vishnu Yash Yashwant Yogendra Yogesh Zakir Aamir Abrar Adnan
Affan Aftab Ahsan Aijaz Akram Altaf Amjad Arshad Asfandyar Asghar Ashiq Atif Aurangzeb Awais Ayub Azam Azhar Babar Bilal Bilawal Ehsan Faheem Faiq
Farrukh Fawad Fazal Fazlur Fida Ghazanfar Gohar Hafiz Hafeez Hammad Haneef Iftikhar Ijaz Imtiaz Iqbal Irfan Ishaq Jahangir Javed Junaid Kashif
Khursheed Khurram Liaquat Mahfuz Mansoor Maqbool Masood Mazhar Mehmood Moeed Mohsin Moin Mubashir Mujahid Mujib Munir Muneer Mushahid Nadeem Naeem
Najam Naseer Nazir Nisar Obaid Parvez Pervaiz Qamar Qasim Raheel Raza Rehman Riaz Rizwan Sajjad Sarfraz Sartaj Shafqat Shaharyar Shahbaz Shaheen
Shahzad Shaukat Shehbaz Shoaib Sohail Suhail Talat Tauqir Umair Waheed Waqar Wasim Younis Zafar Zaheer Zahid Zeeshan Zia Zubair Zulfikar Zulfiqar
Abdulla Ziaur Shafiqur Mahfuzur Mizanur Saifur Habibur Anisul Asaduzzaman Obaidul Hasanul Gotabaya Namal Sajith Anura Chamal Dullas Lasantha Mangala
Nimal Shavendra Tilak Wickrama Wimal Udaya Champika Velupillai Vellupillai Pushpa Pushpakamal Sher Girija Baburam Khadga Jhala Hamdullah Amrullah
Abdulrab Hanif Zabihullah Sirajuddin Hibatullah Haibatullah Anas Shir Mirwais Burhanuddin Gulbuddin Rangin Umer Agus Airlangga Anies Arief Bambang
Basuki Budi Budiono Dedi Eko Erick Fadli Gatot Hadi Hary Hendra Hidayat Iwan Joko Luhut Mahfud Muhaimin Nurdin Pramono Purnomo Rachmat Ridwan Rizal
Sandiaga Setya Sofyan Sudirman Suharso Sumarno Susilo Sutanto Teten Wiranto Yasonna Yudi Yusril Zulkifli Azmin Hishammuddin Khairy Muhyiddin Rafizi
Shahrizat Tengku Bongbong Jejomar Panfilo Rolando Vicente Vitaliano Manny Prayuth Prawit Abhisit Chuan Somchai Somkid Suthep Srettha Thanathorn
Anutin Banharn Chavalit Surayud Abdelilah Abdelkader Abdelmadjid Abdelmajid Abdelmalek Abdelouahed Abderrahmane Abdelhamid Abdallah Adnane Aïssa
Azzedine Bachir Badr Béji Chakib Driss Elyes Fathi Hamadi Hamma Hocine Houari Ismaël Lotfi Mohcine Moncef Mounir Mourad Noureddine Rachid Ridha Saâd
Slim Sofiane Taïeb Tayeb Taoufik Yassine Zouhair Abdulmalik Abdrabbuh Abed Adham Ala'a Ayad Baha Bahaa Basem Bassem Boutros Fares Fouad Ghazi Gebran
Haitham Hani Hatem Hazem Hisham Hosam Hussam Ihab Jabril Kamel Khairat Laith Louay Majed Mazen Mohannad Motaz Mudar Mutaz Muqtada Nabih Omran Qais
Qusay Raafat Ramzi Riad Rustum Safwat Saleh Samih Shaker Shawki Sherif Turki Uday Wael Wissam Younes Zakaria Zayed Ziyad Amirali Ardeshir Babak
Behrouz Behzad Bijan Dariush Esmail Farzad Ghasem Gholam Gholamhossein Habibollah Heshmatollah Hojatoleslam Iraj Jalil Kamran Kazem Kianoush Mehran
Mojtaba Morteza Naser Navid Parviz Rouhollah Ruhollah Sadegh Siamak Soroush Yadollah Zahed Aydin Bekir Berat Bülent Bulent Burak Cemal Cem Devlet
Ekrem Emre Erdal Erkan Fahrettin Fatih Fethullah Fikri Fuat Hulusi İbrahim Melih Mert Mesut Necdet Numan Nurettin Oguz Orhan Ozan Ramazan Selim
Serkan Suleyman Turgut Ümit Veysel Volkan Yavuz Yigit Yunus Zafer Zeki Adalberto Adán Agustín Alcides Alirio Amado Andrónico Aníbal Anibal Arnoldo
Atilio Baltasar Belisario Benedicto Bernardino Camilo Carmelo Cayetano Ciro Dámaso Darío Demetrio Didalco Edilberto Efraín Eladio Elías Eliécer
Emiliano Eusebio Evaristo Facundo Fausto Fernán Fidencio Florentino Freddy Genaro Germán German Gerson Gilmar Gregorio Gumersindo Heriberto Hermes
Hipólito Ignacio Iñigo Íñigo Isaías Ismael Josué Julián Justino Lautaro Lázaro Leandro Leónidas Lisandro Matías Matias Máximo Maximo Moisés Nahuel
Néstor Nestor Nicanor Octavio Osvaldo Próspero Ramiro Reinaldo Renán Rigoberto Rogelio Román Rómulo Salomón Saúl Sebastián Segundo Severo Simón
Teófilo Ulises Valentín Víctor Vladimiro Wilfredo Ximeno Adhemar Aécio Aecio Aloizio Amaury Ayrton Caetano Celso Cícero Edson Ernani Everaldo Fábio
Flávio Flavio Gilson Joaquim Leonel Marconi Moacir Onyx Osmar Reginaldo Renan Rogério Romário Rui Tancredo Tarcísio Tarso Teori Vital Waldir`

const FEMALE = `
Abigail Ada Adela Adele Adriana Aegean Agata Agathe Agnes Agnès Agnieszka Aida Aigul Aïcha Aisha Aishwarya Aileen Aino Akosua Alba Aleksandra Alena
Alessandra Alexandra Alexandria Alexis Alice Alicia Alina Aline Alisa Alison Allison Alma Alyona Amal Amalia Amanda Amber Amelia Amélie Amina Aminata
Amira Amna Amy Ana Anastasia Anastasiya Andrea Andżelika Aneta Angela Angèle Angelica Angelika Angelina Anita Anja Anjali Ann Anna Annabel Annalena
Anne Annegret Anneli Annette Annie Annika Antonia Antoinette Anuja April Ariane Arlene Asha Ashley Asma Asmaa Astrid Atifete Audrey Aung-San Aurora
Aurore Ava Ayesha Ayşe Ayse Aziza Barbara Bahia Beata Beatrice Beatriz Becky Begoña Benazir Berta Bertha Beth Bethany Betsy Betty Beverly Bianca Birgit
Birgitta Blanca Bonnie Brenda Bridget Brigitte Brigid Britta Brittany Camila Camilla Camille Candace Carina Carla Carlotta Carly Carme Carmen Carol
Carole Carolina Caroline Carolyn Carrie Catalina Caterina Cate Catherine Cathy Cecilia Cécile Celeste Celia Céline Chantal Charlene Charlotte Chelsea
Cherie Cheryl Chiara Chloe Christa Christel Christiane Christina Christine Cindy Claire Clara Clare Clarissa Claudia Claudine Clémence Cleopatra
Colette Colleen Condoleezza Connie Constance Consuelo Cora Corazon Cordelia Corina Corinne Cristina Cynthia Dagmar Daisy Dalia Damaris Dana Daniela
Danielle Danuta Daphne Daria Darya Dawn Deborah Debbie Deirdre Delcy Denise Diana Diane Dilma Dina Dolores Donatella Donna Dora Doris Dorota Dorothy
Dorothea Dragana Dubravka Dunja Ebba Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elif Elin Elisa Elisabeth Élisabeth Elise Elisabetta
Elizabeth Elke Ella Ellen Elsa Elsie Elvira Elżbieta Emilia Emilie Emily Emine Emma Erica Erika Erin Erna Ernestine Esperanza Estela Estelle Esther
Ethel Etta Eugenia Eunice Eva Evelyn Ewa Fabienne Fadia Faith Farah Farida Fatima Fatma Fatou Fatoumata Federica Felicia Felicity Fiona Flavia Flora
Florence Frances Francesca Françoise Francoise Franziska Freya Frida Frieda Gabriela Gabriella Gabrielle Gail Galina Gemma Geneviève Genevieve
Georgia Georgina Geraldine Gerda Germaine Gertrude Gillian Gina Ginger Giorgia Giovanna Gisele Gita Giulia Gladys Gloria Golda Grace Graciela Greta
Gretchen Guadalupe Gudrun Gulnara Gunilla Gwen Gwendolyn Hadja Halimah Halina Hana Hanan Hanna Hannah Hanne Harriet Hazel Heather Hedwig Heidi Helen
Helena Helene Hélène Helga Helle Henrietta Hilary Hilda Hillary Hina Holly Hope Hortense Houda Huma Ida Ilaria Ilona Imelda Indira Inés Ines Inga
Inge Ingrid Inna Ioana Irena Irene Irina Iris Irma Isabel Isabella Isabelle Ivana Ivanka Ivonne Iryna Jacinda Jackie Jacqueline Jadwiga Jaime Jana
Jane Janet Janice Janine Jasmine Jayne Jeanette Jeanine Jeanne Jelena Jenna Jennifer Jenny Jessica Jill Joan Joanna Joanne Jocelyn Jodi Johanna
Jolanta Josefina Josephine Joséphine Joy Joyce Juana Juanita Judith Judy Julia Juliana Julie Juliet Julieta Julija June Justine Justyna Kaja Kamala
Karen Karin Karina Karla Karolina Kate Katalin Katarina Kateryna Katharina Katherine Kathleen Kathryn Kathy Katie Katja Katrin Katrina Katya Kay Kayla
Keiko Kelly Kendra Kersti Khadija Khaleda Kimberly Kira Kirsten Kitty Klara Kolinda Kristalina Kristen Kristi Kristin Kristina Kristine Ksenia Lana
Lara Larissa Larisa Latifa Laura Lauren Laurie Lea Leah Leila Leïla Lena Lene Leni Leona Leonor Leticia Letizia Leyla Lidia Lila Lilian Liliana Lillian
Lily Lina Linda Lindsay Lindsey Lisa Lise Liudmila Liv Livia Liz Liza Loretta Lorraine Louisa Louise Lourdes Lubna Lucia Lucía Lucie Lucille Lucinda
Lucy Ludmila Luisa Lydia Lynn Lynne Lyudmila Mabel Macarena Madeleine Madison Magda Magdalena Maggie Maha Maia Maija Mairead Malala Malgorzata
Małgorzata Manal Mandy Manuela Mara Marcela Marcia Mareike Margaret Margarita Margarethe Margaux Margit Margo Margot Margrethe Marguerite Mari Maria
María Mariam Marian Mariana Marianne Marie Mariela Marija Marilyn Marina Marine Marion Marisa Marisol Marit Maritza Mariya Marjorie Marlene Marta
Martha Martina Mary Maryam Marwa Masha Mathilde Matilda Maureen Maya Meera Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Merkel Meryl
Mette Mia Michaela Micheline Michele Michèle Michelle Mildred Milena Millicent Mina Miranda Mireille Mirela Miriam Molly Mona Monica Mónica Monika
Monique Muna Muriel Myra Myriam Nabila Nadezhda Nadia Nadine Nadja Nafissatou Najat Nana-Oye Nancy Naomi Nasrin Natacha Natalia Natalie Natalya
Natasha Nathalie Neelie Nelly Nicole Nicola-Ann Nikki Nina Nirmala Noor Nora Norma Noura Nuria Nursel Octavia Odile Ofelia Oksana Olena Olga Olive
Olivia Olha Ona Oprah Orla Paetongtarn Pamela Paola Park-Geun Pat Patricia Paula Paulina Pauline Pearl Peggy Penelope Penny Petra Philippa Phoebe
Phumzile Phyllis Pia Pilar Polina Polly Pratibha Pritam Priti Priyanka Rachel Rachida Radmila Rahima Raisa Ramona Rania Rebecca Regina Regine Renata
Renate Renée Rhonda Rigoberta Rima Rita Roberta Rocío Romina Rosa Rosalind Rosalyn Rosanna Rosario Rose Roseanne Rosemary Roswitha Roxana Roza Rukhsana
Ruth Sabina Sabine Sabrina Sadia Sahle-Work Saida Sally Salma Salome Samantha Samia Sana Sandra Sanna Sara Sarah Sarwat Saskia Savannah Scarlett Segolene
Ségolène Selma Serena Shakira Shannon Sharon Sheikha Sheila Shelley Sherry Shirin Shirley Siham Sigrid Silke Silvana Silvia Simona Simone Sinead Siobhan
Sirimavo Sofia Sofie Soledad Sonia Sonja Sonya Sophia Sophie Soraya Stacey Stella Stephanie Stéphanie Sue Suella Susan Susana Susanna Susanne Susi
Suzanne Suzan Svetlana Swati Sviatlana Sybil Sylvia Sylvie Tabitha Tamar Tamara Tammy Tania Tansu Tanya Tara Tarja Tatiana Tatyana Tawakkol Teresa
Tessa Thelma Theresa Therese Thérèse Tiffany Tina Trinidad Trudy Tsai Tulsi Ulla Ulrike Uma Ursula Uschi Valentina Valeria Valerie Vanessa Vaira Vera
Verena Verónica Veronica Veronika Veronique Véronique Victoria Vigdís Viktoria Viktoriia Violeta Virginia Virginie Viviane Vivian Vivien Wafa Wanda
Wendy Whitney Wilhelmina Wilma Winifred Winnie Xiomara Yasmin Yasmine Yelena Yevgenia Yingluck Yolanda Yuliya Yulia Yvette Yvonne Zahra Zainab Zara
Zeinab Zhanna Zoe Zofia Zoya Zsuzsanna Zuzana Ngozi Nkosazana Naledi Thuli Thandi Nomvula Nosiviwe Bathabile Ayodele Funmi Folake Chimamanda Adaeze
Amaka Ifeoma Nneka Deepika Divya Kavita Kiran Lakshmi Lata Mamata Manisha Mayawati Neha Nandini Pooja Prabha Preeti Rekha Savitri Seema Shabana
Shanta Shreya Smriti Sonam Sunita Sushma Sushmita Vandana Vasundhara Vidya
Abena Adjoa Adwoa Afia Afua Afi Akua Ama Araba Efua Ekua Esi Maame Yaa Ewurabena Akofa Abimbola Adenike Adesuwa Asabe Asma'u Atinuke Bintu Bisi
Bolanle Bukky Busola Chioma Chinwe Damilola Dolapo Ebele Fatimah Folashade Funke Habiba Hadiza Hafsat Hauwa Ijeoma Iyabo Kemi Kikelomo Maimuna
Mosunmola Nkechi Nkem Obiageli Ogechi Olajumoke Onyeka Oyinkansola Remi Ronke Salamatu Sekinat Temitope Toyin Turai Yetunde Yewande Zaynab Aïssata
Aissatou Assetou Coumba Djeneba Fanta Hawa Kadiatou Khady Mariama Marième Oumou Ramata Rokia Salimata Seynabou Sokhna Achieng Adhiambo Akinyi Akoth
Anyango Atieno Auma Awuor Chebet Chepkoech Cherono Cheptoo Jepkosgei Jeptoo Kagendo Muthoni Mwende Naisula Nduku Njeri Njoki Nyambura Nyokabi
Wairimu Wambui Wangari Wangui Wanjiku Wanjiru Wangechi Zawadi Rehema Neema Mwanaisha Halima Saada Zuhura Nakato Nabirye Nankya Nalwoga Babirye
Jeannette Immaculée Aloisea Ephigenia Abeba Almaz Aster Birtukan Derartu Genet Genzebe Hirut Letesenbet Meaza Meseret Mulu Selam Senait Tigist
Tirunesh Tsehay Worknesh Yodit Zewditu Ayaan Faduma Fartuun Fawzia Hibaaq Hodan Idil Ifrah Ilhan Ladan Maryan Nimco Sahra Sagal Shukri Ubah Waris
Zamzam Ayanda Bridgette Busisiwe Dikeledi Dipuo Khumbudzo Lerato Makhosazana Mamphela Maite Mbali Mpumelelo Nombuso Nomfundo Nomvuyo Nomathemba
Nompumelelo Nonhlanhla Ntombi Ntombizodwa Palesa Phumla Refilwe Sibongile Sindisiwe Siphokazi Thandeka Thandiwe Thenjiwe Thoko Thokozani Tokozile
Unathi Zanele Zandile Zodwa Zoleka Zindzi Auxillia Chipo Fadzayi Joice Kirsty Marry Nyasha Oppah Rudo Rutendo Sekai Tambudzai Tsitsi Inonge Nevers
Netumbo Saara Graça Luísa Anahera Aroha Hinewehi Hinemoa Hine Kiritapu Marama Mereana Mihi Nanaia Ngaire Ngāhuia Ngahuia Rahui Tariana Tārita Fiame
Loukinikini Lynda Aarti Aditi Alka Amrita Anandiben Ankita Annapurna Anupriya Anushka Aparna Archana Atishi Bansuri Bhavana Brinda Chhavi Damayanti
Devaki Devyani Draupadi Ekta Gargi Gauri Geeta Gurmehar Harsimrat Hema Indu Ishita Jaya Jayalalithaa Jayanthi Jyoti Kalpana Kanimozhi Karuna Kareena
Kashish Khushbu Kirron Komal Kriti Lalitha Leela Mahua Malini Mamta Manju Maneka Meenakshi Meenal Meghna Mehbooba Menaka Mira Mohini Monalisa Najma
Nalini Namrata Neelam Neeta Nidhi Nilima Nirupama Nita Nupur Padma Padmaja Pallavi Pankaja Parvati Parvathy Poonam Prachi Pragya Priya Purnima Rabri
Radha Radhika Rajni Ramya Rani Rashmi Renu Renuka Richa Ritu Roopa Rupa Sadhvi Sakshi Sandhya Sangeeta Sania Sarojini Shabnam Shaila Shalini
Sharmila Sharmistha Shashikala Sheela Shilpa Shobha Shruti Shweta Sneha Sonal Sonali Sudha Sujata Suman Sumitra Supriya Surbhi Swara Tanvi Tavleen
Teesta Trishna Urmila Urvashi Usha Vaishali Vaishnavi Varsha Vasudha Veena Vinesh Yamini Aafia Aasiya Andaleeb Azra Bushra Fahmida Farzana Fehmida
Firdous Ghazala Hajra Humaira Iffat Kulsoom Maleeka Maliha Marvi Mishal Mukhtaran Mussarat Nafisa Naheed Naila Najia Nargis Nasreen Nighat Noreen
Nusrat Parveen Qandeel Rabia Raheela Ruqayya Saba Sabeen Saima Sanam Shagufta Shahnaz Shaista Shamim Shamshad Shazia Sheema Shireen Sumaira Tahira
Tehmina Tehmima Uzma Yasmeen Zartaj Zubaida Hasina Dipu Rizwana Rowshan Matia Sajeda Syeda Chandrika Sudarshani Pavithra Hirunika Rosy Bidya Onsari
Sapana Sushila Sima Palwasha Rangina Shukria Sahraa Zarifa Zakia Massouda Atut Khofifah Megawati Meutya Nurul Puan Rini Retno Siti Titiek Yenny Yuni
Azizah Imee Loren Risa Pornpimon Sudarat Pannika Suu Tep Bopha Thuy Trang Huong Linh Aicha Aya Azza Bouchra Bouthaina Buthaina Chaimaa Dima Doaa
Dounia Fadwa Faiza Fairouz Fathia Fayrouz Fatna Ghada Ghaliya Hadeel Hala Hanin Hayat Heba Hend Hiba Hoda Ibtissam Iman Inas Israa Jamila Joumana
Karima Lamia Loubna Lujain Maissa Malak Mayssoun Mouna Nada Naglaa Nahla Naima Nawal Nayla Nermin Nesrine Nezha Nihal Noha Nour Olfa Rabab Raghad
Raghida Rasha Randa Rawan Reem Rim Rola Saïda Salwa Samar Samira Sanaa Sawsan Shahd Shaimaa Shatha Sihem Soha Souad Souhayr Tahani Wided Widad
Yamina Yusra Zahia Zeina Zineb Ameneh Atena Azadeh Azar Elham Faezeh Fatemeh Forough Golshifteh Hengameh Mahnaz Mahsa Marzieh Masih Masoumeh
Mehrangiz Mitra Narges Nazanin Neda Niloufar Parastoo Parisa Parvin Roya Sahar Sepideh Setareh Shahla Shadi Shohreh Simin Sohreh Taraneh Zohreh
Aysel Canan Çiğdem Dilek Ebru Esra Figen Gülşen Gulsen Gülten Hande Hatice Kadriye Meral Meryem Müge Nazli Nesrin Nilüfer Özge Özlem Ozlem Pervin
Sezen Sevgi Tülin Tulay Zeynep Aída Alejandra Amparo Ángela Angélica Araceli Azucena Belén Bettina Dayana Delfina Ester Fabiana Fabiola Fátima
Fernanda Florencia Gisela Griselda Hebe Isolda Jimena Josefa Lucrecia Malena Maricela Matilde Mayra Mireya Mirta Nélida Nidia Nilda Noelia Paloma
Raquel Rebeca Rosalía Rosana Silvina Sofía Tula Úrsula Vanesa Vilma Viviana Ximena Yadira Yanina Zulema Anielle Benedita Cármen Damares Gleisi Ivete
Janaína Jandira Luciana Luíza Luiza Márcia Marielle Tabata Tereza`

const EITHER = `
Adi Alex Ali-Reza Ange Angel Bao Billie Blair Brooke Casey Chen Claude-Marie Dana Darcy Dominique Drew Eden Emerson Finley Francis Frankie Gale Gene
Haru Hayden Hyun Jamie Jan Jia Jin Jo Jordan Jules Jung Kai Kerry Kim Kit Lee Leigh Lei Leslie Ling Lou Maria-José Marley Min Morgan Nicola Nikita
Pat Park Quinn Reese Riley Robin Rowan Sam Sasha Shin Sidney Skyler Stacy Sun Sung Tarek-Ann Taylor Terry Toby Tracy Vivian Wei Xin Yang Ying Young
Yu Zhang Wang Li Liu Zhao Zhou Xu Sun Hu Guo Lin Luo Gao Zheng Liang Xie Xi Nguyễn Tran Pham Hoang Phan Vo Dang Bui Do Ho Ngo Duong Ly`

export type Gender = 'male' | 'female'

const words = (table: string): string[] => table.trim().split(/\s+/)
const either = new Set(words(EITHER))
const GENDERS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...words(MALE).map((name) => [name, 'male'] as const),
  ...words(FEMALE).map((name) => [name, 'female'] as const),
  ...[...either].map((name) => [name, null] as const),
])

/** Whether this is a known given name, as written ("Sergei"). */
export function isGivenName(name: string): boolean {
  return GENDERS.has(name)
}

/** The gender a given name is usually given to; null when it is unknown or given to both. */
export function genderOfGivenName(name: string): Gender | null {
  return GENDERS.get(name) ?? null
}
