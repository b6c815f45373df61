extension ShippedConventions {
  /// The journal of the fictional example, a record a line in the order things happened.
  ///
  /// The records come from several replicas, so a folder gets one file for each: the part of the id
  /// before the colon. They carry no `crc`, which is added on writing. Dates shift with those of
  /// ``example``, inside session ids too, and so does the year in `amount/<funder>/<year>/<stage>`.
  public static let exampleJournal = #"""
    {"v":1,"id":"k3f9a2:1","clock":1,"at":"2022-09-14T08:12:17.583Z","by":"a.martin","op":"set","on":"S2","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"k3f9a2:2","clock":2,"at":"2022-09-20T13:40:34.437Z","by":"a.martin","op":"set","batch":"k3f9a2:2","on":"F1","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"k3f9a2:3","clock":3,"at":"2022-09-20T13:40:34.437Z","by":"a.martin","op":"set","batch":"k3f9a2:2","on":"F1","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"k3f9a2:4","clock":4,"at":"2022-09-20T13:40:34.437Z","by":"a.martin","op":"set","batch":"k3f9a2:2","on":"F1","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:1","clock":5,"at":"2022-09-27T07:55:51.611Z","by":"b.diallo","op":"set","batch":"m8t4w1:1","on":"S3","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:2","clock":6,"at":"2022-09-27T07:55:51.611Z","by":"b.diallo","op":"set","batch":"m8t4w1:1","on":"S3","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"m8t4w1:3","clock":7,"at":"2022-09-27T07:58:08.008Z","by":"b.diallo","op":"note","on":"S3","new":"Les délais d'origine sont repris du dernier relevé ; la méthode de calcul est la même."}
    {"v":1,"id":"k3f9a2:5","clock":8,"at":"2022-10-05T14:21:25.566Z","by":"a.martin","op":"set","on":"S1","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"k3f9a2:6","clock":9,"at":"2022-10-11T09:03:42.140Z","by":"a.martin","op":"set","batch":"k3f9a2:6","on":"S7","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"k3f9a2:7","clock":10,"at":"2022-10-11T09:03:42.140Z","by":"a.martin","op":"set","batch":"k3f9a2:6","on":"S7","field":"progress","old":null,"new":"20","base":[]}
    {"v":1,"id":"k3f9a2:8","clock":11,"at":"2022-10-11T09:03:42.140Z","by":"a.martin","op":"set","batch":"k3f9a2:6","on":"S7","field":"meteo","old":null,"new":"secured","base":[]}
    {"v":1,"id":"p7c1d4:1","clock":12,"at":"2022-10-18T12:30:59.346Z","by":"c.petit","op":"set","on":"F2","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"k3f9a2:9","clock":13,"at":"2022-10-20T08:47:16.291Z","by":"a.martin","op":"set","batch":"k3f9a2:9","on":"S2","field":"status","old":"planned","new":"in-progress","base":["k3f9a2:1"]}
    {"v":1,"id":"k3f9a2:10","clock":14,"at":"2022-10-20T08:47:16.291Z","by":"a.martin","op":"set","batch":"k3f9a2:9","on":"S2","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"k3f9a2:11","clock":15,"at":"2022-10-20T08:47:16.291Z","by":"a.martin","op":"set","batch":"k3f9a2:9","on":"S2","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:12","clock":16,"at":"2022-11-08T10:15:33.709Z","by":"a.martin","op":"set","batch":"k3f9a2:12","on":"S4","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"k3f9a2:13","clock":17,"at":"2022-11-08T10:15:33.709Z","by":"a.martin","op":"set","batch":"k3f9a2:12","on":"S4","field":"progress","old":null,"new":"20","base":[]}
    {"v":1,"id":"k3f9a2:14","clock":18,"at":"2022-11-08T10:15:33.709Z","by":"a.martin","op":"set","batch":"k3f9a2:12","on":"S4","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:15","clock":19,"at":"2022-11-14T15:02:50.321Z","by":"a.martin","op":"set","on":"F1/M1","field":"done","old":null,"new":"2022-11-14","base":[]}
    {"v":1,"id":"m8t4w1:4","clock":20,"at":"2022-11-15T08:26:07.959Z","by":"b.diallo","op":"set","batch":"m8t4w1:4","on":"J1","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:5","clock":21,"at":"2022-11-15T08:26:07.959Z","by":"b.diallo","op":"set","batch":"m8t4w1:4","on":"J1","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"m8t4w1:6","clock":22,"at":"2022-11-15T08:26:07.959Z","by":"b.diallo","op":"set","batch":"m8t4w1:4","on":"J1","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:16","clock":23,"at":"2022-11-22T09:37:24.165Z","by":"a.martin","op":"set","batch":"k3f9a2:16","on":"F3","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"k3f9a2:17","clock":24,"at":"2022-11-22T09:37:24.165Z","by":"a.martin","op":"set","batch":"k3f9a2:16","on":"F3","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"k3f9a2:18","clock":25,"at":"2022-11-22T09:37:24.165Z","by":"a.martin","op":"set","batch":"k3f9a2:16","on":"F3","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"p7c1d4:2","clock":26,"at":"2022-11-29T13:11:41.907Z","by":"c.petit","op":"set","on":"A1","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"k3f9a2:19","clock":27,"at":"2022-11-30T16:20:58.432Z","by":"a.martin","op":"set","on":"S7/M1","field":"done","old":null,"new":"2022-11-30","base":[]}
    {"v":1,"id":"m8t4w1:7","clock":28,"at":"2022-12-01T08:05:15.238Z","by":"b.diallo","op":"set","batch":"m8t4w1:7","on":"A4","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:8","clock":29,"at":"2022-12-01T08:05:15.238Z","by":"b.diallo","op":"set","batch":"m8t4w1:7","on":"A4","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"m8t4w1:9","clock":30,"at":"2022-12-01T08:05:15.238Z","by":"b.diallo","op":"set","batch":"m8t4w1:7","on":"A4","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:20","clock":31,"at":"2022-12-01T17:14:32.764Z","by":"a.martin","op":"set","on":"F3/M1","field":"done","old":null,"new":"2022-12-01","base":[]}
    {"v":1,"id":"m8t4w1:10","clock":32,"at":"2022-12-06T10:52:49.282Z","by":"b.diallo","op":"set","on":"A2","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"k3f9a2:21","clock":33,"at":"2022-12-08T09:18:06.123Z","by":"a.martin","op":"set","batch":"k3f9a2:21","on":"S1","field":"status","old":"planned","new":"in-progress","base":["k3f9a2:5"]}
    {"v":1,"id":"k3f9a2:22","clock":34,"at":"2022-12-08T09:18:06.123Z","by":"a.martin","op":"set","batch":"k3f9a2:21","on":"S1","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"k3f9a2:23","clock":35,"at":"2022-12-08T09:18:06.123Z","by":"a.martin","op":"set","batch":"k3f9a2:21","on":"S1","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:24","clock":36,"at":"2022-12-12T14:33:23.061Z","by":"a.martin","op":"set","on":"F1","field":"progress","old":"10","new":"30","base":["k3f9a2:3"]}
    {"v":1,"id":"m8t4w1:11","clock":37,"at":"2022-12-15T11:00:40.082Z","by":"b.diallo","op":"set","on":"S3/M1","field":"done","old":null,"new":"2022-12-14","base":[]}
    {"v":1,"id":"p7c1d4:3","clock":38,"at":"2022-12-15T13:45:57.532Z","by":"c.petit","op":"set","batch":"p7c1d4:3","on":"F4","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"p7c1d4:4","clock":39,"at":"2022-12-15T13:45:57.532Z","by":"c.petit","op":"set","batch":"p7c1d4:3","on":"F4","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"p7c1d4:5","clock":40,"at":"2022-12-15T13:45:57.532Z","by":"c.petit","op":"set","batch":"p7c1d4:3","on":"F4","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:12","clock":41,"at":"2022-12-20T08:29:14.038Z","by":"b.diallo","op":"set","batch":"m8t4w1:12","on":"S3","field":"progress","old":"15","new":"35","base":["m8t4w1:2"]}
    {"v":1,"id":"m8t4w1:13","clock":42,"at":"2022-12-20T08:29:14.038Z","by":"b.diallo","op":"set","batch":"m8t4w1:12","on":"S3","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:14","clock":43,"at":"2023-01-10T09:41:31.096Z","by":"b.diallo","op":"set","batch":"m8t4w1:14","on":"S5","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:15","clock":44,"at":"2023-01-10T09:41:31.096Z","by":"b.diallo","op":"set","batch":"m8t4w1:14","on":"S5","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"m8t4w1:16","clock":45,"at":"2023-01-10T09:41:31.096Z","by":"b.diallo","op":"set","batch":"m8t4w1:14","on":"S5","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:17","clock":46,"at":"2023-01-12T10:08:48.627Z","by":"b.diallo","op":"set","on":"J1/M1","field":"done","old":null,"new":"2023-01-12","base":[]}
    {"v":1,"id":"m8t4w1:18","clock":47,"at":"2023-01-17T13:20:05.389Z","by":"b.diallo","op":"set","batch":"m8t4w1:18","on":"J2","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:19","clock":48,"at":"2023-01-17T13:20:05.389Z","by":"b.diallo","op":"set","batch":"m8t4w1:18","on":"J2","field":"progress","old":null,"new":"20","base":[]}
    {"v":1,"id":"m8t4w1:20","clock":49,"at":"2023-01-17T13:20:05.389Z","by":"b.diallo","op":"set","batch":"m8t4w1:18","on":"J2","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:21","clock":50,"at":"2023-01-19T08:58:22.607Z","by":"b.diallo","op":"set","batch":"m8t4w1:21","on":"A2","field":"status","old":"planned","new":"in-progress","base":["m8t4w1:10"]}
    {"v":1,"id":"m8t4w1:22","clock":51,"at":"2023-01-19T08:58:22.607Z","by":"b.diallo","op":"set","batch":"m8t4w1:21","on":"A2","field":"progress","old":null,"new":"30","base":[]}
    {"v":1,"id":"m8t4w1:23","clock":52,"at":"2023-01-19T08:58:22.607Z","by":"b.diallo","op":"set","batch":"m8t4w1:21","on":"A2","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:25","clock":53,"at":"2023-01-24T15:36:39.281Z","by":"a.martin","op":"set","batch":"k3f9a2:25","on":"F2","field":"status","old":"planned","new":"in-progress","base":["p7c1d4:1"]}
    {"v":1,"id":"k3f9a2:26","clock":54,"at":"2023-01-24T15:36:39.281Z","by":"a.martin","op":"set","batch":"k3f9a2:25","on":"F2","field":"progress","old":null,"new":"10","base":[]}
    {"v":1,"id":"k3f9a2:27","clock":55,"at":"2023-01-24T15:36:39.281Z","by":"a.martin","op":"set","batch":"k3f9a2:25","on":"F2","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:28","clock":56,"at":"2023-01-24T15:38:56.208Z","by":"a.martin","op":"set","on":"F2/M1","field":"done","old":null,"new":"2023-01-20","base":[]}
    {"v":1,"id":"k3f9a2:29","clock":57,"at":"2023-01-30T09:12:13.550Z","by":"a.martin","op":"set","on":"S4/M1","field":"done","old":null,"new":"2023-01-27","base":[]}
    {"v":1,"id":"k3f9a2:30","clock":58,"at":"2023-02-02T14:07:30.379Z","by":"a.martin","op":"set","on":"S2","field":"progress","old":"15","new":"40","base":["k3f9a2:10"]}
    {"v":1,"id":"k3f9a2:31","clock":59,"at":"2023-02-02T14:09:47.845Z","by":"a.martin","op":"set","on":"S2/M1","field":"done","old":null,"new":"2023-02-02","base":[]}
    {"v":1,"id":"m8t4w1:24","clock":60,"at":"2023-02-07T10:44:04.943Z","by":"b.diallo","op":"set","batch":"m8t4w1:24","on":"A3","field":"status","old":null,"new":"planned","base":[]}
    {"v":1,"id":"m8t4w1:25","clock":61,"at":"2023-02-07T10:44:04.943Z","by":"b.diallo","op":"set","batch":"m8t4w1:24","on":"A3","field":"progress","old":null,"new":"0","base":[]}
    {"v":1,"id":"p7c1d4:6","clock":62,"at":"2023-02-14T09:26:21.537Z","by":"c.petit","op":"set","batch":"p7c1d4:6","on":"A1","field":"status","old":"planned","new":"in-progress","base":["p7c1d4:2"]}
    {"v":1,"id":"p7c1d4:7","clock":63,"at":"2023-02-14T09:26:21.537Z","by":"c.petit","op":"set","batch":"p7c1d4:6","on":"A1","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"p7c1d4:8","clock":64,"at":"2023-02-14T09:26:21.537Z","by":"c.petit","op":"set","batch":"p7c1d4:6","on":"A1","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"m8t4w1:26","clock":65,"at":"2023-02-15T08:31:38.842Z","by":"b.diallo","op":"set","on":"S5/M1","field":"done","old":null,"new":"2023-02-15","base":[]}
    {"v":1,"id":"m8t4w1:27","clock":66,"at":"2023-02-21T13:52:55.628Z","by":"b.diallo","op":"set","batch":"m8t4w1:27","on":"R1","field":"status","old":null,"new":"in-progress","base":[]}
    {"v":1,"id":"m8t4w1:28","clock":67,"at":"2023-02-21T13:52:55.628Z","by":"b.diallo","op":"set","batch":"m8t4w1:27","on":"R1","field":"progress","old":null,"new":"15","base":[]}
    {"v":1,"id":"m8t4w1:29","clock":68,"at":"2023-02-21T13:52:55.628Z","by":"b.diallo","op":"set","batch":"m8t4w1:27","on":"R1","field":"meteo","old":null,"new":"achievable","base":[]}
    {"v":1,"id":"k3f9a2:32","clock":69,"at":"2023-02-28T09:15:12.582Z","by":"a.martin","op":"set","on":"S7","field":"progress","old":"20","new":"65","base":["k3f9a2:7"]}
    {"v":1,"id":"m8t4w1:30","clock":70,"at":"2023-03-01T08:40:29.800Z","by":"b.diallo","op":"set","on":"J2/M1","field":"done","old":null,"new":"2023-03-01","base":[]}
    {"v":1,"id":"m8t4w1:31","clock":71,"at":"2023-03-02T10:22:46.321Z","by":"b.diallo","op":"set","on":"A2/M1","field":"done","old":null,"new":"2023-02-28","base":[]}
    {"v":1,"id":"m8t4w1:32","clock":72,"at":"2023-03-02T10:23:03.111Z","by":"b.diallo","op":"set","batch":"m8t4w1:32","on":"A2","field":"progress","old":"30","new":"70","base":["m8t4w1:22"]}
    {"v":1,"id":"m8t4w1:33","clock":73,"at":"2023-03-02T10:23:03.111Z","by":"b.diallo","op":"set","batch":"m8t4w1:32","on":"A2","field":"meteo","old":"achievable","new":"secured","base":["m8t4w1:23"]}
    {"v":1,"id":"m8t4w1:34","clock":74,"at":"2023-03-09T14:18:20.700Z","by":"b.diallo","op":"set","on":"J1","field":"progress","old":"15","new":"35","base":["m8t4w1:5"]}
    {"v":1,"id":"m8t4w1:35","clock":75,"at":"2023-03-14T09:50:37.706Z","by":"b.diallo","op":"set","on":"A4/M1","field":"done","old":null,"new":"2023-03-13","base":[]}
    {"v":1,"id":"k3f9a2:33","clock":76,"at":"2023-03-16T08:14:54.288Z","by":"a.martin","op":"set","on":"S1","field":"progress","old":"10","new":"25","base":["k3f9a2:22"]}
    {"v":1,"id":"k3f9a2:34","clock":77,"at":"2023-03-20T16:05:11.462Z","by":"a.martin","op":"set","on":"S1/M1","field":"done","old":null,"new":"2023-03-20","base":[]}
    {"v":1,"id":"k3f9a2:35","clock":78,"at":"2023-03-21T09:33:28.925Z","by":"a.martin","op":"set","on":"S4","field":"progress","old":"20","new":"40","base":["k3f9a2:13"]}
    {"v":1,"id":"m8t4w1:36","clock":79,"at":"2023-03-28T13:27:45.971Z","by":"b.diallo","op":"set","batch":"m8t4w1:36","on":"S3","field":"progress","old":"35","new":"55","base":["m8t4w1:12"]}
    {"v":1,"id":"m8t4w1:37","clock":80,"at":"2023-03-28T13:27:45.971Z","by":"b.diallo","op":"set","batch":"m8t4w1:36","on":"S3","field":"meteo","old":"achievable","new":"secured","base":["m8t4w1:13"]}
    {"v":1,"id":"m8t4w1:38","clock":81,"at":"2023-03-28T13:31:02.417Z","by":"b.diallo","op":"set","batch":"m8t4w1:38","on":"S3/I1","field":"numerator","old":null,"new":"348","base":[]}
    {"v":1,"id":"m8t4w1:39","clock":82,"at":"2023-03-28T13:31:02.417Z","by":"b.diallo","op":"set","batch":"m8t4w1:38","on":"S3/I1","field":"denominator","old":null,"new":"600","base":[]}
    {"v":1,"id":"m8t4w1:40","clock":83,"at":"2023-03-28T13:31:02.417Z","by":"b.diallo","op":"set","batch":"m8t4w1:38","on":"S3/I1","field":"result","old":null,"new":"58","base":[]}
    {"v":1,"id":"m8t4w1:41","clock":84,"at":"2023-03-30T15:16:19.479Z","by":"b.diallo","op":"set","on":"R1/M1","field":"done","old":null,"new":"2023-03-30","base":[]}
    {"v":1,"id":"m8t4w1:42","clock":85,"at":"2023-04-06T08:52:36.470Z","by":"b.diallo","op":"set","on":"A4","field":"progress","old":"10","new":"25","base":["m8t4w1:8"]}
    {"v":1,"id":"k3f9a2:36","clock":86,"at":"2023-04-11T10:19:53.376Z","by":"a.martin","op":"set","batch":"k3f9a2:36","on":"F1","field":"progress","old":"30","new":"45","base":["k3f9a2:24"]}
    {"v":1,"id":"k3f9a2:37","clock":87,"at":"2023-04-11T10:19:53.376Z","by":"a.martin","op":"set","batch":"k3f9a2:36","on":"F1","field":"meteo","old":"achievable","new":"secured","base":["k3f9a2:4"]}
    {"v":1,"id":"k3f9a2:38","clock":88,"at":"2023-04-13T09:02:10.389Z","by":"a.martin","op":"set","on":"F1","field":"status","old":"in-progress","new":"done","base":["k3f9a2:2"]}
    {"v":1,"id":"k3f9a2:39","clock":89,"at":"2023-04-13T09:03:27.755Z","by":"a.martin","op":"undo","of":"k3f9a2:38","on":"F1","field":"status","old":"done","new":"in-progress","base":["k3f9a2:38"]}
    {"v":1,"id":"k3f9a2:40","clock":90,"at":"2023-04-20T14:44:44.281Z","by":"a.martin","op":"set","batch":"k3f9a2:40","on":"F2","field":"progress","old":"10","new":"25","base":["k3f9a2:26"]}
    {"v":1,"id":"k3f9a2:41","clock":91,"at":"2023-04-20T14:44:44.281Z","by":"a.martin","op":"set","batch":"k3f9a2:40","on":"F2","field":"meteo","old":"achievable","new":"support-needed","base":["k3f9a2:27"]}
    {"v":1,"id":"k3f9a2:42","clock":92,"at":"2023-04-20T14:46:01.295Z","by":"a.martin","op":"note","on":"F2","new":"L'opérateur cherche encore deux logements ; le bailleur doit répondre."}
    {"v":1,"id":"m8t4w1:43","clock":93,"at":"2023-04-25T13:08:18.684Z","by":"b.diallo","op":"set","batch":"m8t4w1:43","on":"J2","field":"progress","old":"20","new":"50","base":["m8t4w1:19"]}
    {"v":1,"id":"m8t4w1:44","clock":94,"at":"2023-04-25T13:08:18.684Z","by":"b.diallo","op":"set","batch":"m8t4w1:43","on":"J2","field":"meteo","old":"achievable","new":"secured","base":["m8t4w1:20"]}
    {"v":1,"id":"p7c1d4:9","clock":95,"at":"2023-05-04T09:47:35.098Z","by":"c.petit","op":"set","on":"F4","field":"progress","old":"10","new":"30","base":["p7c1d4:4"]}
    {"v":1,"id":"p7c1d4:10","clock":96,"at":"2023-05-04T09:49:52.328Z","by":"c.petit","op":"set","on":"F4/M1","field":"done","old":null,"new":"2023-02-10","base":[]}
    {"v":1,"id":"k3f9a2:43","clock":97,"at":"2023-05-10T08:20:09.238Z","by":"a.martin","op":"set","on":"S2","field":"progress","old":"40","new":"55","base":["k3f9a2:30"]}
    {"v":1,"id":"p7c1d4:11","clock":97,"at":"2023-05-10T12:05:26.111Z","by":"c.petit","op":"set","on":"S2","field":"progress","old":"40","new":"60","base":["k3f9a2:30"]}
    {"v":1,"id":"k3f9a2:44","clock":98,"at":"2023-05-11T07:50:43.233Z","by":"a.martin","op":"resolve","on":"S2","field":"progress","old":"60","new":"60","base":["k3f9a2:43","p7c1d4:11"]}
    {"v":1,"id":"k3f9a2:45","clock":99,"at":"2023-05-11T07:52:00.278Z","by":"a.martin","op":"note","on":"S2","new":"Deux saisies le même jour ; retenu le chiffre vérifié avec la préfecture."}
    {"v":1,"id":"k3f9a2:46","clock":100,"at":"2023-05-11T13:22:17.232Z","by":"a.martin","op":"set","on":"F3","field":"progress","old":"15","new":"35","base":["k3f9a2:17"]}
    {"v":1,"id":"p7c1d4:12","clock":101,"at":"2023-05-16T10:40:34.418Z","by":"c.petit","op":"set","batch":"p7c1d4:12","on":"A1","field":"progress","old":"15","new":"35","base":["p7c1d4:7"]}
    {"v":1,"id":"p7c1d4:13","clock":102,"at":"2023-05-16T10:40:34.418Z","by":"c.petit","op":"set","batch":"p7c1d4:12","on":"A1","field":"meteo","old":"achievable","new":"support-needed","base":["p7c1d4:8"]}
    {"v":1,"id":"m8t4w1:45","clock":103,"at":"2023-05-23T09:10:51.972Z","by":"b.diallo","op":"set","on":"S5","field":"progress","old":"10","new":"30","base":["m8t4w1:15"]}
    {"v":1,"id":"m8t4w1:46","clock":104,"at":"2023-05-26T14:02:08.423Z","by":"b.diallo","op":"set","batch":"m8t4w1:46","on":"A2","field":"status","old":"in-progress","new":"done","base":["m8t4w1:21"]}
    {"v":1,"id":"m8t4w1:47","clock":105,"at":"2023-05-26T14:02:08.423Z","by":"b.diallo","op":"set","batch":"m8t4w1:46","on":"A2","field":"progress","old":"70","new":"100","base":["m8t4w1:32"]}
    {"v":1,"id":"m8t4w1:48","clock":106,"at":"2023-05-26T14:05:25.721Z","by":"b.diallo","op":"set","on":"A2/M2","field":"done","old":null,"new":"2023-05-26","base":[]}
    {"v":1,"id":"m8t4w1:49","clock":107,"at":"2023-05-26T14:07:42.235Z","by":"b.diallo","op":"set","on":"A2/I1","field":"result","old":null,"new":"6","base":[]}
    {"v":1,"id":"m8t4w1:50","clock":108,"at":"2023-05-30T08:36:59.373Z","by":"b.diallo","op":"set","on":"R1","field":"progress","old":"15","new":"45","base":["m8t4w1:28"]}
    {"v":1,"id":"k3f9a2:47","clock":109,"at":"2023-06-14T07:30:16.172Z","by":"a.martin","op":"session","kind":"cotech","date":"2023-06-14","present":["Préfecture","DDETS","Département"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:48","clock":110,"at":"2023-06-14T07:34:33.474Z","by":"a.martin","op":"set","on":"S1","field":"progress","old":"25","new":"30","base":["k3f9a2:33"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:49","clock":111,"at":"2023-06-14T07:35:50.487Z","by":"a.martin","op":"seen","on":"S1","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:50","clock":112,"at":"2023-06-14T07:39:07.457Z","by":"a.martin","op":"set","on":"F1","field":"progress","old":"45","new":"50","base":["k3f9a2:36"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:51","clock":113,"at":"2023-06-14T07:40:24.411Z","by":"a.martin","op":"seen","on":"F1","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:52","clock":114,"at":"2023-06-14T07:46:41.501Z","by":"a.martin","op":"add","on":"F2/M3","new":"Point avec le bailleur","due":"2023-07-12","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:53","clock":115,"at":"2023-06-14T07:47:58.702Z","by":"c.petit","op":"decision","on":"F2","new":"Rechercher un second bailleur avec l'appui de la préfecture.","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:54","clock":116,"at":"2023-06-14T07:48:15.024Z","by":"a.martin","op":"seen","on":"F2","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:55","clock":117,"at":"2023-06-14T07:50:32.146Z","by":"a.martin","op":"seen","on":"A2","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:56","clock":118,"at":"2023-06-14T07:55:49.828Z","by":"b.diallo","op":"set","on":"J1","field":"progress","old":"35","new":"45","base":["m8t4w1:34"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:57","clock":119,"at":"2023-06-14T07:56:06.349Z","by":"a.martin","op":"seen","on":"J1","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:58","clock":120,"at":"2023-06-14T08:00:23.099Z","by":"b.diallo","op":"note","on":"A3","new":"En attente de la réponse du rectorat ; pas d'échéance avant la rentrée.","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:59","clock":121,"at":"2023-06-14T08:01:40.032Z","by":"a.martin","op":"seen","on":"A3","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:60","clock":122,"at":"2023-06-14T08:03:57.590Z","by":"a.martin","op":"seen","on":"A4","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:61","clock":123,"at":"2023-06-14T08:07:14.260Z","by":"c.petit","op":"set","on":"S2","field":"link","old":"proposed","new":"confirmed","base":[],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:62","clock":124,"at":"2023-06-14T08:08:31.738Z","by":"a.martin","op":"seen","on":"S2","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:63","clock":125,"at":"2023-06-14T08:12:48.633Z","by":"a.martin","op":"set","on":"S4","field":"progress","old":"40","new":"50","base":["k3f9a2:35"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:64","clock":126,"at":"2023-06-14T08:13:05.495Z","by":"a.martin","op":"seen","on":"S4","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:65","clock":127,"at":"2023-06-14T08:17:22.381Z","by":"a.martin","op":"follow-up","on":"S7","new":"Transmettre les attestations de fin de formation.","who":"A. Martin","due":"2023-07-31","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:66","clock":128,"at":"2023-06-14T08:18:39.771Z","by":"a.martin","op":"seen","on":"S7","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:67","clock":129,"at":"2023-06-14T08:20:56.450Z","by":"a.martin","op":"seen","on":"F3","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:68","clock":130,"at":"2023-06-14T08:25:13.596Z","by":"c.petit","op":"follow-up","on":"F4","new":"Envoyer le tableau de suivi des mesures d'accompagnement.","who":"C. Petit","due":"2023-07-15","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:69","clock":131,"at":"2023-06-14T08:26:30.465Z","by":"a.martin","op":"seen","on":"F4","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:70","clock":132,"at":"2023-06-14T08:28:47.527Z","by":"a.martin","op":"pass","on":"F5","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:71","clock":133,"at":"2023-06-14T08:30:04.061Z","by":"a.martin","op":"seen","on":"J2","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:72","clock":134,"at":"2023-06-14T08:36:21.523Z","by":"b.diallo","op":"follow-up","on":"A1","new":"Relancer l'ARS sur le projet de convention.","who":"B. Diallo","due":"2023-07-15","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:73","clock":135,"at":"2023-06-14T08:37:38.280Z","by":"a.martin","op":"seen","on":"A1","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:74","clock":136,"at":"2023-06-14T08:41:55.366Z","by":"b.diallo","op":"set","on":"S3","field":"progress","old":"55","new":"65","base":["m8t4w1:36"],"session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:75","clock":137,"at":"2023-06-14T08:42:12.244Z","by":"a.martin","op":"seen","on":"S3","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:76","clock":138,"at":"2023-06-14T08:45:29.338Z","by":"a.martin","op":"seen","on":"S5","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:77","clock":139,"at":"2023-06-14T08:47:46.371Z","by":"a.martin","op":"pass","on":"S6","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:78","clock":140,"at":"2023-06-14T08:50:03.589Z","by":"a.martin","op":"seen","on":"R1","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:79","clock":141,"at":"2023-06-14T08:54:20.058Z","by":"c.petit","op":"decision","on":"@convention","new":"Présenter au comité de pilotage le bilan à mi-parcours et un second avenant.","session":"2023-06-14-cotech"}
    {"v":1,"id":"k3f9a2:80","clock":142,"at":"2023-06-16T09:24:37.876Z","by":"a.martin","op":"set","on":"S7/M2","field":"done","old":null,"new":"2023-06-15","base":[]}
    {"v":1,"id":"k3f9a2:81","clock":143,"at":"2023-06-22T13:37:54.878Z","by":"a.martin","op":"set","batch":"k3f9a2:81","on":"S7","field":"status","old":"in-progress","new":"done","base":["k3f9a2:6"]}
    {"v":1,"id":"k3f9a2:82","clock":144,"at":"2023-06-22T13:37:54.878Z","by":"a.martin","op":"set","batch":"k3f9a2:81","on":"S7","field":"progress","old":"65","new":"100","base":["k3f9a2:32"]}
    {"v":1,"id":"k3f9a2:83","clock":145,"at":"2023-06-22T13:37:54.878Z","by":"a.martin","op":"set","batch":"k3f9a2:81","on":"S7","field":"meteo","old":"secured","new":"not-applicable","base":["k3f9a2:8"]}
    {"v":1,"id":"k3f9a2:84","clock":146,"at":"2023-06-22T13:40:11.048Z","by":"a.martin","op":"set","on":"S7/I1","field":"result","old":null,"new":"124","base":[]}
    {"v":1,"id":"k3f9a2:85","clock":147,"at":"2023-07-02T15:11:28.843Z","by":"a.martin","op":"set","on":"A1","field":"due","old":"2023-06-30","new":"2023-08-31","base":[]}
    {"v":1,"id":"m8t4w1:51","clock":148,"at":"2023-07-03T08:49:45.557Z","by":"b.diallo","op":"set","on":"S5","field":"meteo","old":"achievable","new":"support-needed","base":["m8t4w1:16"]}
    {"v":1,"id":"m8t4w1:52","clock":149,"at":"2023-07-06T09:31:02.295Z","by":"b.diallo","op":"set","on":"J2/I1","field":"result","old":null,"new":"14","base":[]}
    {"v":1,"id":"p7c1d4:14","clock":150,"at":"2023-07-10T10:12:19.513Z","by":"c.petit","op":"set","on":"S2","field":"amount/departement/2023/paid","old":"8200000","new":"9460000","base":[]}
    {"v":1,"id":"k3f9a2:86","clock":151,"at":"2023-07-12T14:25:36.424Z","by":"a.martin","op":"note","on":"F2","new":"Point tenu avec le bailleur : aucune date de livraison."}
    {"v":1,"id":"k3f9a2:87","clock":152,"at":"2023-07-12T14:27:53.566Z","by":"a.martin","op":"set","on":"F2/M3","field":"done","old":null,"new":"2023-07-12","base":[]}
    {"v":1,"id":"m8t4w1:53","clock":153,"at":"2023-07-18T08:17:10.419Z","by":"b.diallo","op":"set","batch":"m8t4w1:53","on":"A4","field":"progress","old":"25","new":"35","base":["m8t4w1:42"]}
    {"v":1,"id":"m8t4w1:54","clock":154,"at":"2023-07-18T08:17:10.419Z","by":"b.diallo","op":"set","batch":"m8t4w1:53","on":"A4","field":"meteo","old":"achievable","new":"support-needed","base":["m8t4w1:9"]}
    {"v":1,"id":"m8t4w1:55","clock":155,"at":"2023-07-18T08:17:10.419Z","by":"b.diallo","op":"set","batch":"m8t4w1:53","on":"A4","field":"due","old":"2023-06-30","new":"2023-10-31","base":[]}
    {"v":1,"id":"k3f9a2:88","clock":156,"at":"2023-07-20T13:04:27.781Z","by":"a.martin","op":"set","on":"F2","field":"flag","old":null,"new":"true","base":[]}
    {"v":1,"id":"k3f9a2:89","clock":157,"at":"2023-07-20T13:10:44.455Z","by":"a.martin","op":"close","of":"k3f9a2:65","on":"S7"}
    {"v":1,"id":"m8t4w1:56","clock":158,"at":"2023-07-25T09:56:01.649Z","by":"b.diallo","op":"set","on":"S3","field":"amount/departement/2023/paid","old":"11840000","new":"13740000","base":[]}
    {"v":1,"id":"m8t4w1:57","clock":159,"at":"2023-07-28T10:33:18.130Z","by":"b.diallo","op":"set","on":"S3/M2","field":"done","old":null,"new":"2023-07-28","base":[]}
    {"v":1,"id":"m8t4w1:58","clock":160,"at":"2023-08-24T07:42:35.380Z","by":"b.diallo","op":"set","on":"S3","field":"progress","old":"65","new":"80","base":["k3f9a2:74"]}
    {"v":1,"id":"m8t4w1:59","clock":161,"at":"2023-08-24T07:46:52.950Z","by":"b.diallo","op":"set","batch":"m8t4w1:59","on":"S3/I1","field":"numerator","old":"348","new":"416","base":["m8t4w1:38"]}
    {"v":1,"id":"m8t4w1:60","clock":162,"at":"2023-08-24T07:46:52.950Z","by":"b.diallo","op":"set","batch":"m8t4w1:59","on":"S3/I1","field":"denominator","old":"600","new":"640","base":["m8t4w1:39"]}
    {"v":1,"id":"m8t4w1:61","clock":163,"at":"2023-08-24T07:46:52.950Z","by":"b.diallo","op":"set","batch":"m8t4w1:59","on":"S3/I1","field":"result","old":"58","new":"65","base":["m8t4w1:40"]}
    {"v":1,"id":"m8t4w1:62","clock":164,"at":"2023-08-24T07:48:09.184Z","by":"b.diallo","op":"set","on":"S3/I2","field":"result","old":"71","new":"48","base":[]}
    {"v":1,"id":"k3f9a2:90","clock":165,"at":"2023-08-28T13:19:26.121Z","by":"a.martin","op":"set","on":"F1","field":"progress","old":"50","new":"60","base":["k3f9a2:50"]}
    {"v":1,"id":"k3f9a2:91","clock":166,"at":"2023-08-28T13:21:43.375Z","by":"a.martin","op":"set","on":"F1/I1","field":"result","old":"10","new":"24","base":[]}
    {"v":1,"id":"p7c1d4:15","clock":167,"at":"2023-08-30T09:08:00.416Z","by":"c.petit","op":"set","on":"F4","field":"flag","old":null,"new":"true","base":[]}
    {"v":1,"id":"p7c1d4:16","clock":168,"at":"2023-08-30T09:11:17.318Z","by":"c.petit","op":"note","on":"F4","new":"Le marché n'est pas notifié : une seule offre reçue."}
    {"v":1,"id":"m8t4w1:63","clock":169,"at":"2023-08-31T14:28:34.740Z","by":"b.diallo","op":"set","on":"J1","field":"progress","old":"45","new":"75","base":["k3f9a2:56"]}
    {"v":1,"id":"m8t4w1:64","clock":170,"at":"2023-08-31T14:29:51.522Z","by":"b.diallo","op":"undo","of":"m8t4w1:63","on":"J1","field":"progress","old":"75","new":"45","base":["m8t4w1:63"]}
    {"v":1,"id":"m8t4w1:65","clock":171,"at":"2023-08-31T14:30:08.425Z","by":"b.diallo","op":"set","on":"J1","field":"progress","old":"45","new":"55","base":["m8t4w1:64"]}
    {"v":1,"id":"m8t4w1:66","clock":172,"at":"2023-09-01T08:33:25.919Z","by":"b.diallo","op":"set","on":"A4/I1","field":"result","old":"5","new":"7","base":[]}
    {"v":1,"id":"k3f9a2:92","clock":173,"at":"2023-09-04T08:05:42.541Z","by":"a.martin","op":"set","on":"S2","field":"progress","old":"60","new":"70","base":["k3f9a2:44"]}
    {"v":1,"id":"k3f9a2:93","clock":174,"at":"2023-09-04T08:09:59.675Z","by":"a.martin","op":"set","on":"S2/I1","field":"result","old":"640","new":"1120","base":[]}
    {"v":1,"id":"m8t4w1:67","clock":175,"at":"2023-09-04T09:14:16.946Z","by":"b.diallo","op":"set","on":"A1","field":"progress","old":"35","new":"20","base":["p7c1d4:12"]}
    {"v":1,"id":"m8t4w1:68","clock":176,"at":"2023-09-04T09:15:33.148Z","by":"b.diallo","op":"note","on":"A1","new":"Convention avec l'ARS non signée : l'avancement déclaré en mai comptait cette étape."}
    {"v":1,"id":"m8t4w1:69","clock":177,"at":"2023-09-04T09:17:50.777Z","by":"b.diallo","op":"note","on":"A1","new":"Un foyer refuse pour l'instant les visites ; à traiter de vive voix, hors compte rendu.","private":true}
    {"v":1,"id":"m8t4w1:70","clock":178,"at":"2023-09-04T09:18:07.527Z","by":"b.diallo","op":"set","on":"A1","field":"flag","old":null,"new":"true","base":[]}
    {"v":1,"id":"k3f9a2:94","clock":179,"at":"2023-09-05T13:26:24.797Z","by":"a.martin","op":"set","on":"S1","field":"progress","old":"30","new":"40","base":["k3f9a2:48"]}
    {"v":1,"id":"p7c1d4:17","clock":180,"at":"2023-09-06T08:20:41.947Z","by":"c.petit","op":"set","on":"F3","field":"progress","old":"35","new":"45","base":["k3f9a2:46"]}
    {"v":1,"id":"k3f9a2:95","clock":180,"at":"2023-09-06T09:40:58.712Z","by":"a.martin","op":"set","batch":"k3f9a2:95","on":"F3/I1","field":"numerator","old":null,"new":"57","base":[]}
    {"v":1,"id":"k3f9a2:96","clock":181,"at":"2023-09-06T09:40:58.712Z","by":"a.martin","op":"set","batch":"k3f9a2:95","on":"F3/I1","field":"denominator","old":null,"new":"76","base":[]}
    {"v":1,"id":"k3f9a2:97","clock":182,"at":"2023-09-06T09:40:58.712Z","by":"a.martin","op":"set","batch":"k3f9a2:95","on":"F3/I1","field":"result","old":null,"new":"75","base":[]}
    {"v":1,"id":"k3f9a2:98","clock":183,"at":"2023-09-06T09:41:15.046Z","by":"a.martin","op":"set","on":"F3","field":"progress","old":"35","new":"50","base":["k3f9a2:46"]}
    {"v":1,"id":"p7c1d4:18","clock":184,"at":"2023-09-07T10:02:32.676Z","by":"c.petit","op":"set","on":"J2","field":"amount/departement/2023/paid","old":"1925000","new":"2310000","base":[]}
    {"v":1,"id":"p7c1d4:19","clock":185,"at":"2023-09-11T15:20:49.170Z","by":"c.petit","op":"set","on":"F3","field":"amount/etat/2023/committed","old":null,"new":"6000000","base":[]}
    {"v":1,"id":"k3f9a2:99","clock":186,"at":"2023-09-12T13:05:06.051Z","by":"a.martin","op":"session","kind":"copil","date":"2023-09-12","present":["Préfecture","DDETS","Département"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:100","clock":187,"at":"2023-09-12T13:09:23.245Z","by":"a.martin","op":"seen","on":"S1","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:101","clock":188,"at":"2023-09-12T13:12:40.190Z","by":"a.martin","op":"seen","on":"F1","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:102","clock":189,"at":"2023-09-12T13:18:57.736Z","by":"a.martin","op":"set","on":"F2","field":"status","old":"in-progress","new":"blocked","base":["k3f9a2:25"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:103","clock":190,"at":"2023-09-12T13:19:14.418Z","by":"a.martin","op":"note","on":"F2","new":"L'opérateur se retire ; plus aucun logement proposé.","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:104","clock":191,"at":"2023-09-12T13:22:31.860Z","by":"c.petit","op":"decision","on":"F2","new":"Ouvrir un nouvel appel à projets, État et Département ensemble.","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:105","clock":192,"at":"2023-09-12T13:23:48.055Z","by":"a.martin","op":"follow-up","on":"F2","new":"Rédiger le cahier des charges du nouvel appel à projets.","who":"A. Martin","due":"2023-10-06","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:106","clock":193,"at":"2023-09-12T13:24:05.377Z","by":"a.martin","op":"seen","on":"F2","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:107","clock":194,"at":"2023-09-12T13:26:22.411Z","by":"a.martin","op":"seen","on":"A2","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:108","clock":195,"at":"2023-09-12T13:29:39.021Z","by":"a.martin","op":"seen","on":"J1","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:109","clock":196,"at":"2023-09-12T13:33:56.324Z","by":"a.martin","op":"seen","on":"A3","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:110","clock":197,"at":"2023-09-12T13:35:13.650Z","by":"a.martin","op":"seen","on":"A4","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:111","clock":198,"at":"2023-09-12T13:38:30.463Z","by":"a.martin","op":"seen","on":"S2","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:112","clock":199,"at":"2023-09-12T13:41:47.553Z","by":"a.martin","op":"seen","on":"F3","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:113","clock":200,"at":"2023-09-12T13:46:04.083Z","by":"c.petit","op":"set","batch":"k3f9a2:113","on":"F4","field":"status","old":"in-progress","new":"on-hold","base":["p7c1d4:3"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:114","clock":201,"at":"2023-09-12T13:46:04.083Z","by":"c.petit","op":"set","batch":"k3f9a2:113","on":"F4","field":"meteo","old":"achievable","new":"support-needed","base":["p7c1d4:5"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:115","clock":202,"at":"2023-09-12T13:47:21.549Z","by":"c.petit","op":"decision","on":"F4","new":"Relancer la consultation en deux lots.","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:116","clock":203,"at":"2023-09-12T13:48:38.406Z","by":"a.martin","op":"seen","on":"F4","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:117","clock":204,"at":"2023-09-12T13:50:55.264Z","by":"a.martin","op":"pass","on":"F5","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:118","clock":205,"at":"2023-09-12T13:54:12.002Z","by":"b.diallo","op":"set","on":"J2","field":"progress","old":"50","new":"65","base":["m8t4w1:43"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:119","clock":206,"at":"2023-09-12T13:55:29.628Z","by":"a.martin","op":"seen","on":"J2","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:120","clock":207,"at":"2023-09-12T13:59:46.085Z","by":"a.martin","op":"set","on":"A1","field":"meteo","old":"support-needed","new":"compromised","base":["p7c1d4:13"],"session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:121","clock":208,"at":"2023-09-12T14:01:03.523Z","by":"a.martin","op":"decision","on":"A1","new":"Écrire à l'ARS par un courrier conjoint de l'État et du Département.","session":"2023-09-12-copil"}
    {"v":1,"id":"k3f9a2:122","clock":209,"at":"2023-09-12T14:02:11.732Z","by":"a.martin","op":"follow-up","on":"A1","new":"Préparer le courrier conjoint à l'ARS.","who":"B. Diallo","due":"2023-09-30","session":"2023-09-12-copil"}

    """#
}
