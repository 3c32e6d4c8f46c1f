using System.Globalization;
using Jiuye.Matching.Text.Segmentation;
using LexiconTraining;

const string Usage = """
    Makes the word model that Jiuye.Matching carries.
      dotnet run -c Release --project tools/LexiconTraining -- train datasets/lexicons/training datasets/lexicons/words.model
    Takes the sources out of the packages they come in (Debian: liblucene8-java, python3-jieba); the first runs for five minutes.
      dotnet run -c Release --project tools/LexiconTraining -- import-smartcn /usr/share/java/lucene-analyzers-smartcn-8.7.0.jar datasets/lexicons/training
      dotnet run -c Release --project tools/LexiconTraining -- import-jieba /usr/lib/python3/dist-packages/jieba/dict.txt datasets/lexicons/training
    """;

switch (args)
{
    case ["import-smartcn", var jar, var folder]:
        SmartChineseImport.Run(jar, folder);
        return 0;
    case ["import-jieba", var dictionary, var folder]:
        JiebaImport.Run(dictionary, folder);
        return 0;
    case ["train", var folder, var output]:
        var tables = WordModelTrainer.Train(new(folder));
        var model = WordModelFile.Write(tables);
        File.WriteAllBytes(output, model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{model.Length} bytes: {tables.Provenance}"));
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
