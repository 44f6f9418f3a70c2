import type { DataTexts, TableTexts } from '$lib/i18n/en/data';

export const downloads: DataTexts = {
  title: 'データの入手',
  description:
    'アトラスの歴史上の地点、道筋、現代の地点と、寄稿からの引用をファイルで提供します。XLSX、CSV、KML、GeoJSON、Linked Places、GPX、Web Annotations。',
  lead: '地図に示しているものはすべて、お使いのソフトで読める形式でダウンロードできます。どのファイルにも、版とライセンスと出典を記しています。',
  version: 'バージョン{version}（{date}）',
  kilobytes: '{n} KB',
  formats: {
    xlsx: {
      name: 'Excel（XLSX）',
      use: 'Excelなどの表計算ソフト用です。言語ごとに一冊のブックがあり、見出しと種類は言葉で、数は数値として収めています。アドレスはクリックすると開きます。年は0年を置かずに数え、紀元前130年は-130と書きます。'
    },
    csv: {
      name: 'CSV',
      use: '表計算ソフト用の表です。四つの言語での名称、座標とその精度、年代、出典を収めています。年は0年を置かずに数え、紀元前130年は-130と書きます。',
      opening:
        'CSVをExcelで開くには、「データ」→「テキストまたはCSVから」を選び、文字コードをUTF-8、区切り記号をコンマにします。ダブルクリックで開くと、列が分かれないことがあります。'
    },
    kml: {
      name: 'KML',
      use: 'Google Earth用です。レイヤーごとのフォルダー、説明文、時間スライダー用の年代を収めています。記号にはGoogle Earthのものを使っています。ファイル内の期間はISO 8601に従い、紀元前130年を-0129と書きます。'
    },
    geojson: {
      name: 'GeoJSON',
      use: 'QGISやウェブ地図、自作のプログラム用です。アトラスが持つ内容のすべてを、事実ごとの出典とともに収めています。始まりと終わりの日付はEDTFに従い、0年を置いて数えます（紀元前130年は-0129）。並べて示す年は0年を置かずに数えます（-130）。'
    },
    'linked-places': {
      name: 'Linked Places',
      use: 'World Historical Gazetteerなどの地名辞典やRecogito用のJSON-LDです。名称を一つずつ分け、ISO 8601による日付（紀元前130年は-0129と書きます）、種別、Wikidata・Pleiades・世界遺産一覧へのリンクを収めています。'
    },
    'linked-traces': {
      name: 'Linked Traces',
      use: '研究者や地名辞典向けです。ものや旅人を、役割と年代とともに場所に結びつけるJSON-LD（Web Annotations）です。'
    },
    gpx: {
      name: 'GPX',
      use: 'ナビゲーション機器や登山アプリ用の道筋と旅で、経由地の名を添えています。おおよその線で描いた歴史上の道ですので、実際の道案内には使わないでください。'
    },
    annotations: {
      name: 'Web Annotations',
      use: '寄稿のどの言葉が地図の何を指しているか、提供を受けた本文のどこに誤りがあるかを示すJSON-LDです。'
    },
    text: {
      name: '寄稿の本文',
      use: '提供を受けたロシア語の本文を一字も変えずに収めています。注釈の位置は、この本文の文字を数えて示しています。'
    }
  },
  workbook: {
    sheets: {
      places: '歴史上の地点',
      routes: '道筋',
      things: '伝わったもの',
      journeys: '旅人の道',
      sites: '現代の地点',
      about: 'データについて'
    },
    columns: {
      name: '名称',
      kind: '種類',
      layers: 'レイヤー',
      countries: '現在の国',
      modern: '現在の場所',
      longitude: '経度',
      latitude: '緯度',
      position: '位置の精度',
      uncertainty: '誤差（m）',
      coordinates: '座標の出典',
      certainty: '確かさ',
      length: '長さ（km）',
      startEarliest: '始まり（最も早い年）',
      startLatest: '始まり（最も遅い年）',
      endEarliest: '終わり（最も早い年）',
      endLatest: '終わり（最も遅い年）',
      heritage: '世界遺産番号',
      wikidata: 'Wikidata',
      pleiades: 'Pleiades',
      summary: '概要',
      note: '注記',
      sources: '出典',
      address: 'アドレス',
      id: '識別子'
    }
  },
  annotations: { other: '注釈{n}件' },
  limits: {
    heading: 'お使いになる前に',
    positions:
      '点の位置には、ファイルにメートル単位で記した範囲の誤差があります。おおよその位置しか分からないものを、ピンで示さないでください。',
    lines:
      '道筋と回廊の線は、経由地や中間の点を結んでアトラスが引いたものです。その確かさも添えています。シルクロードの全行程を旅した人はいません。',
    years:
      '歴史上の地点の年代は、そこが道にとって重要であった期間です。その地そのものの存続期間ではありません。'
  },
  licence: {
    heading: 'ライセンス',
    own: 'アトラスのデータと翻訳はCC BY 4.0です。「シルクロード・アトラス」の名と変更点を示せば、商用にも利用でき、改変もできます。',
    others:
      '第三者による地点や輪郭には、それぞれのライセンスが適用されます。出典は一つ一つに記しています。データを再配布するときは、これらの名称、とくに「© OpenStreetMap contributors」（ODbL）も添えてください。',
    opEd: '寄稿の文章は著者のものであり、出所を明示して引用しています。'
  },
  cite: {
    heading: '引用のしかた',
    citation:
      'シルクロード・アトラス制作者一同「シルクロード・アトラス：歴史上の地点、道筋、現代の地点」バージョン{version}、{date}、CC BY 4.0、{url}',
    note: '文献管理ソフトでは、ソースコードに付属のCITATION.cffから同じ情報を取り込めます。'
  }
};

export const table: TableTexts = {
  title: '一覧表',
  description:
    '地図にあるものすべてを一覧表にしました。名称、種類、現在の場所と国、年代、世界遺産、確かさを示します。',
  explain: '表には地図に表示しているものが並びます。レイヤー、年代、絞り込みは地図と共通です。',
  change: '地図でレイヤーと年代を変える',
  shown: '{of}件中{n}件を表示',
  nothing: '表示するものがありません。レイヤーを表示するか、年代や絞り込みを変えてください。',
  columns: {
    name: '名称',
    kind: '種類',
    where: '現在の場所',
    when: '年代',
    heritage: '世界遺産',
    known: '確かさ',
    layer: 'レイヤー'
  },
  address: 'アドレス',
  copy: '表をコピー',
  copied: { other: '{n}行をコピーしました' },
  copyFailed: 'ブラウザーがコピーを許可しませんでした。表はダウンロードできます。',
  download: 'CSVでダウンロード',
  workbook: 'Excel用にダウンロード（XLSX）',
  firstYear: '最初の年',
  lastYear: '最後の年',
  opening:
    'Excelでお使いになる場合は、XLSXをお選びください。CSVをExcelで開くには、「データ」→「テキストまたはCSVから」を選び、文字コードをUTF-8、区切り記号をコンマにします。',
  workbookFailed:
    'ファイルを作成できませんでした。もう一度お試しいただくか、CSVをダウンロードしてください。'
};
