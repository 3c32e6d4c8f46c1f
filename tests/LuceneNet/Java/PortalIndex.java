import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatField;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.AtomicReaderContext;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/** Writes an index of postings as a portal on Lucene 4 for Java would, or tells what such an index stores; see JavaIndexTests. */
public final class PortalIndex {
  private static final String[] TITLES = {"电工", "焊工", "叉车司机", "月嫂", "软件开发工程师", "会计", "前台文员", "數控車床操作工", "保安", "Java开发工程师"};
  private static final String[] TEXTS = {"负责设备的日常维修和保养，", "持有特种作业操作证优先，", "五险一金，包吃包住。", "能够适应夜班；", "熟悉 C++、Node.js 与 PLC 编程，", "生僻字𠮷与😀也要原样保留。", "工作地点靠近地铁\n"};
  private static final String[] PAY = {"6000-8000元/月", "面议", "220元/天", "1.2-1.8万/月", "18元/小时"};
  private static final String[] CITIES = {"320500", "310100", "330100"};

  public static void main(String[] words) throws IOException {
    if (words.length == 2 && words[0].equals("tell")) {
      tell(new File(words[1]));
    } else if (words.length == 5 && words[0].equals("write")) {
      write(new File(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3]), words[4].equals("compound"));
    } else {
      System.err.println("PortalIndex write FOLDER POSTINGS SEGMENTS compound|plain, or PortalIndex tell FOLDER > FOLDER/stored.jsonl");
      System.exit(2);
    }
  }

  private static void write(File folder, int postings, int segments, boolean compound) throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(Version.LUCENE_48, new SmartChineseAnalyzer(Version.LUCENE_48));
    config.setMergePolicy(compound ? NoMergePolicy.COMPOUND_FILES : NoMergePolicy.NO_COMPOUND_FILES).setUseCompoundFile(compound).setSimilarity(new BM25Similarity());
    Random random = new Random(48);
    try (FSDirectory directory = FSDirectory.open(folder); IndexWriter writer = new IndexWriter(directory, config)) {
      for (int number = 0; number < postings; number++) {
        writer.addDocument(posting(number, random));
        if ((number + 1) * (long) segments / postings > number * (long) segments / postings) {
          writer.commit();
        }
      }
      // A posting is withdrawn, another edited, the clicks of a third counted: in segments that stand already.
      for (int number = 3; number < postings; number += 50) {
        writer.deleteDocuments(new Term("jobId", "p" + number));
        writer.updateDocument(new Term("jobId", "p" + (number + 1)), posting(number + 1, random));
        writer.updateNumericDocValue(new Term("jobId", "p" + (number + 2)), "clicks", 1_000L + number);
        writer.updateBinaryDocValue(new Term("jobId", "p" + (number + 3)), "fingerprint", new BytesRef("edited"));
      }
      writer.commit();
    }
  }

  private static Document posting(int number, Random random) {
    FieldType vectors = new FieldType(TextField.TYPE_STORED);
    vectors.setStoreTermVectors(true);
    vectors.setStoreTermVectorPositions(true);
    vectors.setStoreTermVectorOffsets(true);
    vectors.freeze();
    StringBuilder text = new StringBuilder();
    for (int sentences = random.nextInt(number % 200 == 0 ? 4_000 : 20); sentences >= 0; sentences--) {
      text.append(TEXTS[random.nextInt(TEXTS.length)]);
    }
    byte[] logo = new byte[random.nextInt(64) + 4];
    random.nextBytes(logo);
    Document document = new Document();
    document.add(new StringField("jobId", "p" + number, Field.Store.YES));
    Field title = new TextField("name", TITLES[number % TITLES.length], Field.Store.YES);
    title.setBoost(2);
    document.add(title);
    document.add(new Field("text", text.toString(), vectors));
    document.add(new StringField("pay", PAY[random.nextInt(PAY.length)], Field.Store.YES));
    document.add(new StoredField("skill", "PLC;焊接;" + TITLES[random.nextInt(TITLES.length)]));
    for (int tags = random.nextInt(4); tags > 0; tags--) {
      document.add(new StringField("tags", "双休" + tags, Field.Store.YES));
    }
    document.add(new LongField("published", 1_709_310_600_000L + random.nextInt(1_000_000) * 60_000L, Field.Store.YES));
    document.add(new IntField("age_min", 16 + random.nextInt(20), Field.Store.YES));
    document.add(new DoubleField("factor", random.nextGaussian() / 3, Field.Store.YES));
    document.add(new FloatField("rating", random.nextFloat() * 5, Field.Store.YES));
    document.add(new StoredField("logo", logo, 2, logo.length - 3));
    document.add(new StoredField("empty", ""));
    document.add(new NumericDocValuesField("clicks", random.nextInt(100)));
    document.add(new BinaryDocValuesField("fingerprint", new BytesRef("of " + number)));
    document.add(new SortedDocValuesField("board", new BytesRef("板块" + number % 3)));
    document.add(new SortedSetDocValuesField("cities", new BytesRef(CITIES[number % CITIES.length])));
    document.add(new StringField("city", CITIES[number % CITIES.length], Field.Store.NO));
    return document;
  }

  private static void tell(File folder) throws IOException {
    PrintWriter out = new PrintWriter(System.out, false);
    try (FSDirectory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
      out.println("{\"deleted\": " + reader.numDeletedDocs() + ", \"segments\": " + reader.leaves().size() + "}");
      for (AtomicReaderContext segment : reader.leaves()) {
        for (int at = 0; at < segment.reader().maxDoc(); at++) {
          if (segment.reader().getLiveDocs() == null || segment.reader().getLiveDocs().get(at)) {
            List<String> fields = new ArrayList<>();
            for (IndexableField field : segment.reader().document(at)) {
              fields.add("[" + quoted(field.name()) + ", " + value(field) + "]");
            }
            out.println("[" + String.join(", ", fields) + "]");
          }
        }
      }
    }
    out.flush();
  }

  private static String value(IndexableField field) {
    Number number = field.numericValue();
    if (number != null) {
      return quoted(number.getClass().getSimpleName()) + ", " + number;
    }
    BytesRef bytes = field.binaryValue();
    return bytes == null
        ? "\"String\", " + quoted(field.stringValue())
        : "\"Binary\", " + quoted(Base64.getEncoder().encodeToString(java.util.Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char one : text.toCharArray()) {
      json.append(one >= ' ' && one < 127 && one != '"' && one != '\\' ? String.valueOf(one) : String.format("\\u%04x", (int) one));
    }
    return json.append('"').toString();
  }
}
