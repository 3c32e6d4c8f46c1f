using Jiuye.Matching.Text;

namespace Jiuye.Tests;

/// <summary>The tests as a program of its own: cuts a text with SmartCn and prints its terms, or the message, with exit code 3, of why it cannot.</summary>
internal static class Program
{
    internal const int Refused = 3;

    private static int Main(string[] words)
    {
        try
        {
            var sink = new Printed();
            LuceneTextAnalyser.SmartCn.Analyse(words[0], ref sink);
            return 0;
        }
        catch (PlatformNotSupportedException refused)
        {
            Console.WriteLine(refused.Message);
            return Refused;
        }
    }

    private readonly struct Printed : ITermSink
    {
        public void Add(ReadOnlySpan<char> term) => Console.WriteLine(term.ToString());
    }
}
