package vn.giamngheo.launcher.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import vn.giamngheo.launcher.trouble.Fault;
import vn.giamngheo.launcher.trouble.Trouble;

/** Sees to it that nobody else listens where a part wants to. */
public final class FreePorts {

    private FreePorts() {}

    /** @throws Trouble naming the first port of the part that is taken */
    public static void require(Part part) {
        for (int port : part.ports()) {
            if (!isFree(port)) {
                throw new Trouble(Fault.PORT_TAKEN, Integer.toString(port), part.name());
            }
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // As servers do it: a connection of the last run that lingers in TIME_WAIT is no obstacle.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
