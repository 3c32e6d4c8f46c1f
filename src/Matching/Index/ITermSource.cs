namespace Jiuye.Matching;

/// <summary>Takes one term of a text; the span is only valid during the call.</summary>
internal delegate void TermReceiver(ReadOnlySpan<char> term);

/// <summary>What the index needs of an analyser.</summary>
internal interface ITermSource
{
    /// <summary>Gives the terms of a text in their order, repetitions included.</summary>
    void Read(string text, TermReceiver receive);

    /// <summary>The form under which two spellings of a name are one.</summary>
    string Fold(string name);
}
