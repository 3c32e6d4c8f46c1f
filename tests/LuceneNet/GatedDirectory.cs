using Lucene.Net.Store;

namespace Jiuye.Tests;

/// <summary>A directory in which one thread stops as soon as it reads, until it is told to go on.</summary>
internal sealed class GatedDirectory(Lucene.Net.Store.Directory within) : FilterDirectory(within)
{
    private int stopped = -1;

    public ManualResetEventSlim HasStopped { get; } = new();

    public ManualResetEventSlim GoOn { get; } = new();

    public void StopThisThread() => Volatile.Write(ref stopped, Environment.CurrentManagedThreadId);

    public override IndexInput OpenInput(string name, IOContext context) => new Input(m_input.OpenInput(name, context), Pass);

    private void Pass()
    {
        if (Environment.CurrentManagedThreadId != Volatile.Read(ref stopped))
            return;
        HasStopped.Set();
        GoOn.Wait();
    }

    private sealed class Input(IndexInput within, Action pass) : IndexInput("gated")
    {
        public override long Position => within.Position;

        public override long Length => within.Length;

        public override void Seek(long pos) => within.Seek(pos);

        public override byte ReadByte()
        {
            pass();
            return within.ReadByte();
        }

        public override void ReadBytes(byte[] b, int offset, int len)
        {
            pass();
            within.ReadBytes(b, offset, len);
        }

        public override object Clone() => new Input((IndexInput)within.Clone(), pass);

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                within.Dispose();
        }
    }
}
