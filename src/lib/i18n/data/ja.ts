import type { DataTexts } from './texts';

export const texts: DataTexts = {
  title: 'データの入手',
  description:
    'アトラスの歴史上の地点、道筋、現代の地点と、寄稿からの引用をファイルで提供します。CSV、KML、GeoJSON、Linked Places、GPX、Web Annotations。',
  lead: '地図に示しているものはすべて、お使いのソフトが読める形式で持ち出せます。どのファイルにも、版とライセンスと出典を記しています。',
  version: 'バージョン{version}（{date}）',
  kilobytes: '{n} KB',
  formats: {
    csv: {
      name: 'CSV',
      use: '表計算ソフト用の表です。四つの言語での名称、座標とその精度、年代、出典を収めています。紀元前の年は負の数です。'
    },
    kml: {
      name: 'KML',
      use: 'Google Earth用です。レイヤーごとのフォルダー、説明文、時間スライダー用の年代を収めています。記号にはGoogle Earthのものを使っています。'
    },
    geojson: {
      name: 'GeoJSON',
      use: 'QGISやウェブ地図、自作のプログラム用です。アトラスが持つ内容のすべてを、事実ごとの出典とともに収めています。'
    },
    'linked-places': {
      name: 'Linked Places',
      use: 'World Historical Gazetteerなどの地名辞典やRecogito用のJSON-LDです。名称を一つずつ分け、ISO 8601による日付（紀元前130年は-0129と書きます）、種別、Wikidata・Pleiades・世界遺産一覧へのリンクを収めています。'
    },
    gpx: {
      name: 'GPX',
      use: 'ナビゲーション機器や登山アプリ用の道筋で、経由地の名を添えています。おおよその線で描いた歴史上の道ですので、実際の道案内には使わないでください。'
    },
    annotations: {
      name: 'Web Annotations',
      use: '寄稿のどの言葉が地図の何を指しているか、受領した本文のどこに誤りがあるかを示すJSON-LDです。'
    },
    text: {
      name: '寄稿の本文',
      use: '受領したロシア語の本文を一字も変えずに収めています。注釈はこの文字を数えて位置を示します。'
    }
  },
  annotations: { other: '注釈{n}件' },
  limits: {
    heading: 'お使いになる前に',
    positions:
      '点の正しさは、ファイルにメートルで記した誤差の範囲までです。おおよその位置しか分からないものを、ピンで示さないでください。',
    lines:
      '道筋と回廊の線は、駅や経由点を通してアトラスが引いたものです。その確かさも添えています。シルクロードの全行程を旅した人はいません。',
    years:
      '歴史上の地点の年代は、そこが道にとって重要であった期間です。その地そのものの存続期間ではありません。'
  },
  licence: {
    heading: 'ライセンス',
    own: 'アトラスのデータと翻訳はCC BY 4.0です。「シルクロード・アトラス」の名と変更点を示せば、営利目的でも利用し、改変できます。',
    others:
      '第三者による地点や輪郭には、それぞれのライセンスが適用されます。出典は一つ一つに記しています。データを再配布するときは、これらの名称、とくに「© OpenStreetMap contributors」（ODbL）も添えてください。',
    opEd: '寄稿の言葉は著者に帰属し、出所を明示して引用しています。'
  },
  cite: {
    heading: '引用のしかた',
    citation:
      'シルクロード・アトラス制作者一同「シルクロード・アトラス：歴史上の地点、道筋、現代の地点」バージョン{version}、{date}、CC BY 4.0、{url}',
    note: '文献管理ソフトには、ソースコードに添えたCITATION.cffが同じことを伝えます。'
  }
};
