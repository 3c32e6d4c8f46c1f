namespace Jiuye;
internal sealed class DutiesStep : INightStep
{
    internal const string File = "duties.csv";
    public string Name => "duties";
    public IReadOnlyList<string> Run(Night night) { night.Write(File, stream => stream.WriteByte((byte)'x')); return [File]; }
}
