using Jiuye.Matching.Text;

namespace Jiuye.Bench.Matching;

/// <summary>Counts terms and keeps none.</summary>
internal struct TermCount : ITermSink
{
    public int Terms { get; private set; }

    public void Add(ReadOnlySpan<char> term) => Terms++;
}
